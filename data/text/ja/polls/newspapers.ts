import type { newspaperFigures as en } from '../../en/polls/newspapers';
import { when } from '../when';

const HY = '読売新聞・韓国日報共同世論調査';
const HY_MODE = '2010年から電話調査。それ以前の6回は面接調査で、読売新聞は両者を単純には比較できないとしている。';
const HY_DECIMALS = '読売新聞は両国とも整数で、韓国日報は韓国側を小数第1位まで載せている。点のない調査回は数値が見つからなかった。';
const AD = '朝日新聞・東亜日報共同世論調査';
const AD_MODE = '朝日新聞は、日本側の2015年（郵送調査）と2025年（電話調査）の数値は比較できないとしている。';
const AD_NEITHER = '「どちらでもない」の選択肢があるため「好き」の割合は低く出る。比べられるのはこの調査の中だけ。';
const UNKNOWN_MODE = '調査方法は、確認できた資料に記されていない。';
const AGES = 'ほかの年齢層の数値は見つからなかった。年齢層ごとの有効回答数は公表されていない。';

/** Joint polls of a Japanese and a South Korean newspaper or broadcaster, and Nikkei. */
export const newspaperFigures: typeof en = {
  'hankook-yomiuri-relations-good': {
    headline: ({ jpn, kor, year }) => `現在の日韓関係を「良い」とみる人は${when(year)}に両国とも半数を超え、韓国人${kor}、日本人${jpn}`,
    subtitle: `現在の日韓関係を「良い」とみる人の割合（%）。${HY}、2010～2025年`,
    notes: [HY_MODE, HY_DECIMALS, '2018年より前は、「良い」の割合が載った調査回は少ない。'],
  },
  'hankook-yomiuri-relations-bad': {
    headline: ({ jpn, kor, year }) => `現在の日韓関係を「悪い」とみる人は${when(year)}に韓国人${kor}、日本人${jpn}`,
    subtitle: `現在の日韓関係を「悪い」とみる人の割合（%）。${HY}、2010～2023年`,
    notes: [HY_MODE, HY_DECIMALS, '2024年の数値は、改変された写ししか見つからなかったため除いた。'],
  },
  'hankook-yomiuri-1995': {
    headline: ({ kor }) => `1995年の面接調査で、現在の日韓関係を「良い」とみた韓国人は${kor}`,
    subtitle: `現在の日韓関係を「良い」とみる人の割合（%）。${HY}、1995年の面接調査`,
    notes: ['面接調査で見つかった唯一の数値。2010年からの電話調査と単純には比較できないため、別に示す。'],
  },
  'hankook-yomiuri-trust': {
    headline: ({ jpn, kor, year }) => `相手国を「信頼できる」と答えた人は${when(year)}に日本人${jpn}、韓国人${kor}`,
    subtitle: `相手国を「信頼できる」と答えた人の割合（%）。${HY}、2010～2023年`,
    notes: [HY_MODE, HY_DECIMALS],
  },
  'hankook-yomiuri-distrust': {
    headline: ({ jpn, kor, year }) => `相手国を「信頼できない」と答えた人は${when(year)}に韓国人${kor}、日本人${jpn}`,
    subtitle: `相手国を「信頼できない」と答えた人の割合（%）。${HY}、2010～2021年`,
    notes: [HY_MODE, HY_DECIMALS],
  },
  'hankook-yomiuri-closeness': {
    headline: ({ jpn, kor, year }) => `相手国に「親しみを感じる」人は${when(year)}に日本人${jpn}、韓国人${kor}`,
    subtitle: `相手国に「親しみを感じる」人の割合（%）。${HY}、2022～2025年`,
    notes: [HY_MODE, HY_DECIMALS, '2025年の日本の数値は、読売新聞が47、ある放送局が48としている。'],
  },
  'hankook-yomiuri-outlook': {
    headline: ({ jpn, kor }) => `2025年に、今後の日韓関係が「良くなる」とみる人は韓国人${kor}、日本人${jpn}`,
    subtitle: `今後の日韓関係が「良くなる」とみる人の割合（%）。${HY}、2021～2025年`,
    notes: [HY_MODE, '2025年の質問は李在明（イ・ジェミョン）政権の下での関係を聞いており、ほかの調査回とやや異なる。'],
  },
  'hankook-yomiuri-by-age-2025': {
    headline: ({ jpn, kor }) => `2025年に現在の日韓関係を「良い」とみる18～29歳は、韓国で${kor}、日本で${jpn}`,
    subtitle: `現在の日韓関係を「良い」とみる人の割合、年齢別（%）。${HY}、2025年`,
    notes: [AGES],
  },
  'hankook-yomiuri-2025-answers': {
    headline: ({ jpn, kor }) => `歴史認識に違いがあっても友好を深めた方がよいと答えた人は、2025年に韓国人${kor}、日本人${jpn}`,
    subtitle: `回答の抜粋（%）。${HY}、2025年`,
    notes: [
      '60年の関係：1965年から両国が全体として友好的な関係を築けたかどうか。',
      'ある放送局の英語版は、友好を深めるのは難しいとする韓国人を55としているが、33の誤りとみられる。',
    ],
  },
  'hankook-yomiuri-2024-answers': {
    headline: ({ jpn, kor }) => `日米韓の安全保障協力の強化に賛成する人は、2024年に日本人${jpn}、韓国人${kor}`,
    subtitle: `回答の抜粋（%）。${HY}、2024年`,
    notes: ['元徴用工問題：韓国政府による2023年の解決策（第三者による支払い）への評価。'],
  },
  'asahi-donga-like': {
    headline: ({ jpn, kor, year }) => `${when(year)}に日本を「好き」と答えた韓国人は${kor}、韓国を「好き」と答えた日本人は${jpn}`,
    subtitle: `相手国を「好き」と答えた人の割合（%）。${AD}、2010、2015、2025年`,
    notes: [AD_MODE, AD_NEITHER, '2015年の韓国側は、韓国で調査した東亜日報が6、朝日新聞が5としている。'],
  },
  'asahi-donga-dislike': {
    headline: ({ before, now }) => `日本を「嫌い」と答えた韓国人は2015年に${before}、2025年に${now}`,
    subtitle: `相手国を「嫌い」と答えた人の割合（%）。${AD}、2015、2025年`,
    notes: [AD_NEITHER, '日本側の2025年の数値は見つからなかった。'],
  },
  'asahi-donga-relations': {
    headline: ({ jpn, kor }) => `2015年に日韓関係が「うまくいっていない」と答えた人は、韓国人${kor}、日本人${jpn}`,
    subtitle: `日韓関係は今うまくいっているか（%）。${AD}、2015、2025年`,
    notes: [AD_MODE, '2025年は日本側の「うまくいっている」の割合だけが見つかった。'],
  },
  'asahi-donga-outlook': {
    headline: ({ kor, jpn }) => `2015年に、今後の日韓関係が良い方向に進むとみた人は韓国人${kor}、日本人${jpn}`,
    subtitle: `今後の日韓関係が良い方向に進むとみる人の割合（%）。${AD}、2010、2015、2025年`,
    notes: [AD_MODE, '韓国側の2025年の数値は見つからなかった。'],
  },
  'asahi-donga-2025-answers': {
    headline: ({ jpn, kor }) => `日韓の防衛協力を強化すべきだと答えた人は、2025年に韓国人${kor}、日本人${jpn}`,
    subtitle: `防衛協力と、最も重要な協力分野（%）。${AD}、2025年`,
    notes: ['2025年の調査期間と有効回答数は見つからなかった。'],
  },
  'asahi-donga-by-age-2025': {
    headline: ({ thirties, forties }) => `2025年に韓国を「好き」と答えた日本人は、30代で${thirties}、40代で${forties}`,
    subtitle: `韓国を「好き」と答えた日本人の割合、年齢別（%）。${AD}、2025年`,
    notes: [AGES, AD_NEITHER],
  },
  'chosun-mainichi-affinity': {
    headline: ({ jpn, kor, year }) => `相手国に親近感を「感じる」人は${when(year)}に日本人${jpn}、韓国人${kor}`,
    subtitle: '相手国に親近感を「感じる」人の割合（%）。毎日新聞・朝鮮日報共同世論調査、1995～2012年',
    notes: [UNKNOWN_MODE, '2002年は注意が必要。朝鮮日報は後に35と69を載せたが、おそらく別の回か質問の値。'],
  },
  'nhk-kbs-2010': {
    headline: ({ jpn, kor }) => `2010年に韓国を「好き」と答えた日本人は${jpn}、日本を「嫌い」と答えた韓国人は${kor}`,
    subtitle: '相手国を「好き」「嫌い」と答えた人の割合（%）。NHK・KBS共同世論調査、2010年、面接調査',
    notes: ['「好き」「どちらかといえば好き」の合計。「嫌い」も同様。'],
  },
  'kyodo-warmth': {
    headline: ({ jpn, kor }) =>
      `2005年に韓国に温かい気持ちを持つ日本人は${jpn}、日本に温かい気持ちをほとんど、またはまったく持たない韓国人は${kor}`,
    subtitle: '相手国への温かい気持ち（%）。共同通信3カ国世論調査、2002、2005年',
    notes: [
      '日本側は「ある程度」「強く」持つ人、韓国側は「ほとんど」「まったく」持たない人の割合が公表された。逆の回答なので、直接は比較できない。',
      UNKNOWN_MODE,
    ],
  },
  'nikkei-like': {
    headline: ({ like, dislike, year }) => `韓国を「好き」な日本人は${when(year)}に${like}、「嫌い」な日本人は${dislike}`,
    subtitle: '韓国を「好き」「嫌い」と答えた日本人の割合（%）。日本経済新聞社「郵送世論調査」、2018～2023年',
    notes: ['2020年と2021年の数値は見つからなかった。2018年は「嫌い」、2019年は「好き」のみ。報道と転載から読み取った。'],
  },
  'nhk-outlook-2025': {
    headline: ({ same, worse, better }) =>
      `2025年6月、李大統領の就任後の日韓関係は「変わらない」とみる日本人が${same}、「悪くなる」が${worse}、「良くなる」が${better}`,
    subtitle: '李在明（イ・ジェミョン）大統領の就任で日韓関係はどうなるとみるか、日本人の回答（%）。NHK世論調査、2025年6月',
    notes: ['一つの質問のみ。残りは無回答。'],
  },
  'kbs-2025': {
    headline: ({ agree }) => `2025年8月、経済・安全保障の協力を歴史問題と切り離して進めることに賛成する韓国人は${agree}`,
    subtitle: '韓国人の回答（抜粋、%）。KBS光復節世論調査、2025年8月',
    notes: ['今後の見通しは、李在明（イ・ジェミョン）政権の下での日韓関係について聞いたもの。'],
  },
};
