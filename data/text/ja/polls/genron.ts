import type { genronFigures as en } from '../../en/polls/genron';
import { when } from '../when';

const BREAK = '系列の断絶をまたぐ差には、意見と調査方法の両方の違いが含まれ、意見だけの変化とは言えない。';
const AGES = '日本：18歳以上、2014年と2015年は高校生を除く。韓国：2018年まで19歳以上、2020年から18歳以上。';
const NO_2024 = '2024年は日本で調査が行われなかった。日韓についての言論NPOの調査は、第11回（2023年）の後は見つからなかった。';
const SUMS = '割合は、実施主体または報道が示した2段階の回答の合計。残りは、ほかの回答か無回答。';
const SEEN = '点は、数値が見つかった調査回だけにある。線の途切れは数値が見つからないことを示し、聞いていないという意味ではない。';
const REASONS = '良い（または良くない）印象を持つ人だけに聞いた複数回答で、国民全体に占める割合ではない。';
const joint = (from = '2013', to = '2023') => `言論NPO・EAI日韓共同世論調査、${from}～${to}年`;
const all = (from?: string) => `${joint(from)}。2024年はEAI、2025年はEAI・API・KEIによるインターネット調査`;
const ISLETS = '「領土対立」は、日本が竹島、韓国が独島と呼ぶ島をめぐるもの。';
const HOLLOW = '白抜きの点は、公表された数値と増減幅から算出した（誤差0.1ポイント以内）。';

/** Trends of the Genron NPO–EAI poll and the polls that followed it. */
export const genronFigures: typeof en = {
  'mutual-impressions': {
    headline: ({ jpn, kor, year }) => `日本に「良い印象」を持つ韓国人は${when(year)}に${kor}、韓国に「良い印象」を持つ日本人は${jpn}`,
    subtitle: `相手国に「良い」「どちらかといえば良い」印象を持つ人の割合（%）。${all()}`,
    notes: [BREAK, AGES, NO_2024, SUMS],
  },
  'bad-impressions': {
    headline: ({ before, after, year, afterYear }) =>
      `相手国に「良くない印象」を持つ人は${when(year)}に韓国${before.kor}、日本${before.jpn}。調査方法の異なる${when(afterYear)}は韓国${after.kor}、日本${after.jpn}`,
    subtitle: `相手国に「良くない」「どちらかといえば良くない」印象を持つ人の割合（%）。${all()}`,
    notes: [BREAK, '韓国側の2018年の数値は見つからなかった。日本側の2018年の数値は1社の報道により、2020年と同じ値。', NO_2024, SUMS],
  },
  'relations-bad': {
    headline: ({ jpn, kor, year }) => `日韓関係を「悪い」とみる人は${when(year)}にこれまでの調査で最も少なく、日本人${jpn}、韓国人${kor}`,
    subtitle: `現在の日韓関係を「非常に悪い」「どちらかといえば悪い」とみる人の割合（%）。${joint()}`,
    notes: [
      '言論NPOによれば2014年は両国とも約70%が「悪い」とみたが、正確な数値は見つからなかった。2013年の数値は1社の報道による。',
      '2024年と2025年のこの質問の数値は見つからなかった。',
      SUMS,
    ],
  },
  'relations-good': {
    headline: ({ jpn, kor, from, year }) =>
      `日韓関係を「良い」とみる人は${when(year)}に日本人${jpn}、韓国人${kor}。2021年はそれぞれ${from.jpn}、${from.kor}`,
    subtitle: `現在の日韓関係を「非常に良い」「どちらかといえば良い」とみる人の割合（%）。${joint()}`,
    notes: ['数値が見つかったのは2013年と2021～2023年のみ。2013年の数値は1社の報道による。', SUMS],
  },
  'relations-outlook': {
    headline: ({ jpn, kor, year }) => `今後の日韓関係が「良くなる」とみる人は${when(year)}に日本人${jpn}、韓国人${kor}`,
    subtitle: `今後の日韓関係が「良くなっていく」「どちらかといえば良くなっていく」とみる人の割合（%）。${joint()}`,
    notes: [HOLLOW, SEEN],
  },
  'relations-outlook-worse': {
    headline: ({ share, year }) => `今後の日韓関係が「悪くなる」とみる人は${when(year)}に日韓とも${share}`,
    subtitle: `今後の日韓関係が「悪くなっていく」「どちらかといえば悪くなっていく」とみる人の割合（%）。${joint('2015', '2018')}`,
    notes: [HOLLOW, SEEN],
  },
  'importance-of-relations': {
    headline: ({ jpn, kor, year }) =>
      `日韓関係を「重要」とみる人は2014年以降どの調査でも韓国人の方が多く、${when(year)}は韓国人${kor}、日本人${jpn}`,
    subtitle: `日韓関係が自国にとって「重要である」「どちらかといえば重要である」とみる人の割合（%）。${joint()}。2024年はEAI`,
    notes: [
      BREAK,
      '2014年の整数の値は放送による。2017年と2019年は言葉による記述しか見つからなかった（韓国は約90%と約80%、日本は約60%と約50%）。',
      '韓国側の2021年の数値は見つからなかった。',
    ],
  },
  'reasons-good-impression': {
    headline: ({ jpn, kor }) =>
      `良い印象の理由に、日本人は「ドラマや音楽など文化への関心」（2023年、${jpn}）、韓国人は「親切で誠実な国民性」（2025年、${kor}）を挙げる`,
    subtitle: `相手国に良い印象を持つ理由（抜粋）、良い印象を持つ人に占める割合（%）。${all('2016')}`,
    notes: [REASONS, BREAK, '2025年は二つまで選べた。', SEEN],
  },
  'reasons-bad-impression': {
    headline: ({ kor, year }) =>
      `日本に良くない印象を持つ韓国人のうち、理由に「侵略した歴史を正しく反省していない」を挙げた人は${when(year)}に${kor}`,
    subtitle: `相手国に良くない印象を持つ理由（抜粋）、良くない印象を持つ人に占める割合（%）。${all()}`,
    notes: [REASONS, BREAK, ISLETS, '2025年は二つまでの回答を数えた。', SEEN],
  },
  'military-threat-2013': {
    headline: ({ jpn, kor }) =>
      `2013年に日本を軍事的脅威とみた韓国人は${kor}、韓国を軍事的脅威とみた日本人は${jpn}。両国とも最も多く挙げたのは北朝鮮`,
    subtitle: '自国にとって軍事的脅威と感じる国（複数回答、%）。言論NPO・EAI日韓共同世論調査、2013年',
    notes: ['自国については聞いていない。ロシアの数値は日本側だけ見つかった。'],
  },
  'military-threat': {
    headline: ({ kor, year, china, chinaYear }) =>
      `日本を軍事的脅威とみる韓国人は${when(year)}に${kor}。中国を挙げた韓国人は${when(chinaYear)}に${china}`,
    subtitle: `自国にとって軍事的脅威と感じる国（複数回答、%）。${joint('2013', '2022')}`,
    notes: [SEEN],
  },
  'need-to-improve-relations': {
    headline: ({ jpn, kor, year }) => `関係改善に向けた努力を行うべきだと答えた人は${when(year)}に韓国人${kor}、日本人${jpn}`,
    subtitle: `関係改善に向けた努力を行うべきだと答えた人の割合（%）。${joint('2019', '2022')}`,
    notes: ['2021年について、あるブログは別の値（74.6と54.8）を載せている。おそらく別の項目の値。', SEEN],
  },
  'trilateral-security-cooperation': {
    headline: ({ jpn, kor, year, korYear }) =>
      `日米韓の安全保障協力の強化を支持する人は日本人${jpn}（${when(year)}）、韓国人${kor}（${when(korYear)}）`,
    subtitle: `日米韓の軍事・安全保障協力の強化を支持する人の割合（%）。${all('2018')}`,
    notes: [BREAK, SEEN],
  },
  'impressions-by-age-2019': {
    headline: ({ kor, korOld, jpnOld }) =>
      `2019年に相手国に「良い印象」を持つ人は60歳以上で最も少なく、韓国${korOld}（19～29歳は${kor}）、日本${jpnOld}`,
    subtitle: '相手国に「良い印象」を持つ人の割合、年齢別（整数の%）。言論NPO・EAI日韓共同世論調査、2019年',
    notes: [
      '最も若い層は、日本が20～29歳、韓国が19～29歳。',
      '年齢別の数値は整数でしか見つからなかった。年齢層ごとの有効回答数は公表されていない。',
    ],
  },
  'impressions-by-age-2022': {
    headline: ({ kor, jpn }) => `2022年に18、19歳では半数超が相手国に「良い印象」。韓国${kor}、日本${jpn}`,
    subtitle: '相手国に「良い印象」を持つ人の割合、年齢別（%）。言論NPO・EAI日韓共同世論調査、2022年',
    notes: [
      '見つかったのは最も若い層と最も高齢の層のみ。年齢層ごとの有効回答数は公表されていない。全体で約1000人の調査に18、19歳は少なく、割合は不確か。',
    ],
  },
  'impressions-by-age-2016': {
    headline: ({ jpn, jpnOld, kor, korOld }) =>
      `2016年に相手国に「良い印象」を持つ人は60歳以上で少なく、日本${jpnOld}（20代は${jpn}）、韓国${korOld}（19～29歳は${kor}）`,
    subtitle: '相手国に「良い印象」を持つ人の割合、年齢別（%）。言論NPO・EAI日韓共同世論調査、2016年',
    notes: ['ほかの年齢層の数値は見つからなかった。年齢層ごとの有効回答数は公表されていない。'],
  },
};
