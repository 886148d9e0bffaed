import type { koreaFigures as en } from '../../en/polls/korea';
import { when } from '../when';

const GALLUP_OBJECT = '韓国ギャラップは「日本」と「日本人」を別々に聞いている。回答は大きく異なり、混ぜることはない。';
const GALLUP_MODE = '報道からは2015年より前の調査方法が分からず、最初の年も1989年、1991年、1998年と分かれている。';
const GROUP_SIZES = '年齢層ごとの有効回答数は公表されていない。';
const DEGREES = '度は割合ではない。0度は「とても冷たい」、50度は「どちらでもない」、100度は「とても温かい」。';

/** Polls of South Koreans alone, and Pew. */
export const koreaFigures: typeof en = {
  'gallup-korea-japan': {
    headline: ({ now, year, low, lowYear }) => `日本に好感を持つ韓国人は${when(year)}に${now}。最も少なかったのは${when(lowYear)}の${low}`,
    subtitle: '日本に好感を持つ、持たない韓国人の割合（%）。韓国ギャラップ、1991～2025年',
    notes: [GALLUP_OBJECT, GALLUP_MODE, '調査は不定期。2015年より前の「好感を持たない」割合は2005年だけ見つかった。'],
  },
  'gallup-korea-japanese-people': {
    headline: ({ now, year }) => `日本人に好感を持つ韓国人は${when(year)}に${now}`,
    subtitle: '日本人に好感を持つ、持たない韓国人の割合（%）。韓国ギャラップ、2015～2025年',
    notes: [GALLUP_OBJECT],
  },
  'gallup-korea-by-age-2025': {
    headline: ({ young, old }) => `2025年に日本に好感を持つ韓国人は、18～29歳で${young}、70歳以上で${old}`,
    subtitle: '日本と日本人に好感を持つ韓国人の割合、年齢・性別（%）。韓国ギャラップ、2025年',
    notes: [GALLUP_OBJECT, 'ほかの区分の数値は見つからなかった。', GROUP_SIZES],
  },
  'gallup-korea-young-2022': {
    headline: ({ country, people }) => `2022年に30歳未満の韓国人のうち、日本人に好感を持つ人は${people}、日本に好感を持つ人は${country}`,
    subtitle: '日本と日本人に好感を持つ韓国人の割合、全体と18～29歳（%）。韓国ギャラップ、2022年8月',
    notes: [GALLUP_OBJECT, '最も若い層を「20代」と呼ぶ資料もある。', GROUP_SIZES],
  },
  'eai-identity-feeling': {
    headline: ({ now, year, low, lowYear }) => `日本に肯定的な感情を持つ韓国人は${when(year)}に${now}、${when(lowYear)}は${low}`,
    subtitle: '日本への韓国人の肯定的・否定的な感情（%）。EAI「韓国人のアイデンティティー調査」、2015、2020、2025年',
    notes: [
      '2020年は面接調査、2025年の調査方法は不明のため、比較には注意が必要。',
      '以前の調査回は「友好的」「敵対的」として報じられた。2025年の否定的な割合は見つからなかった。',
    ],
  },
  'eai-identity-by-age-2025': {
    headline: ({ high, low }) => `2025年に日本に肯定的な感情を持つ韓国人は、20代で最も多く${high}、50代で最も少なく${low}`,
    subtitle: '日本に肯定的な感情を持つ韓国人の割合、年齢別（%）。EAI「韓国人のアイデンティティー調査」、2025年',
    notes: ['60～69歳の数値は見つからなかった。', GROUP_SIZES],
  },
  'hankook-research-thermometer': {
    headline: ({ now, year, low, lowYear }) =>
      `日本への韓国人の感情温度は${when(year)}に100度中${now}度。最も低かったのは${when(lowYear)}の${low}度`,
    subtitle: '日本への韓国人の感情温度の平均（0～100度）。韓国リサーチ、インターネット調査、2019年3月～2025年7月',
    notes: [
      DEGREES,
      '四半期ごとに測られているが、見つかったのは13回分。線で結んだ2点の間に別の測定があることもある。',
      '同社の20カ国の調査は聞き方が異なるため、別に示す。',
    ],
  },
  'hankook-research-20-countries': {
    headline: ({ first, second }) => `20カ国の調査での日本の好感度は、2021年末に${first}、2022年末に${second}`,
    subtitle: '日本への韓国人の好感度の平均（0～100）。韓国リサーチ、20カ国の調査',
    notes: ['点数は割合ではない。同じ時期の周辺5カ国の感情温度は約9度低く、二つをつなぐことはできない。'],
  },
  'asan-favourability': {
    headline: ({ first, last }) => `日本への韓国人の好感度は、10点満点で2013年12月に${first}点、2014年4月に${last}点`,
    subtitle: '日本への韓国人の好感度の平均（0～10点）。峨山政策研究院、2013年12月～2014年4月',
    notes: ['0点は「まったく好感がない」、10点が最高。点数は割合ではない。2014年4月より後の数値は見つからなかった。'],
  },
  'ipus-closest-country': {
    headline: ({ now, year, before, beforeYear }) =>
      `最も近く感じる国に日本を挙げた韓国人は${when(year)}に${now}、${when(beforeYear)}は${before}`,
    subtitle: '最も近く感じる国、最も脅威と感じる国に日本を挙げた韓国人の割合（%）。ソウル大学統一平和研究院、2021～2025年',
    notes: ['1カ国を選ぶ質問のため、日本の割合はほかの国への見方が変わっても動く。', '2023年と2024年の数値は見つからなかった。'],
  },
  'pew-favourability': {
    headline: ({ jpn, kor }) => `2015年に日本を好意的にみる韓国人は${kor}、韓国を好意的にみる日本人は${jpn}`,
    subtitle: '相手国を好意的にみる人の割合（%）。ピュー・リサーチ・センター「世界意識調査」、2008～2015年',
    notes: [
      '「とても好意的」「やや好意的」の合計。報道から読み取った。2015年の韓国について、ある記事は本文に25、表に26と記す。',
      '2007年は「好意的でない」割合だけが見つかった。',
    ],
  },
  'pew-unfavourable': {
    headline: ({ before, after }) => `日本を好意的にみない韓国人は2007年に${before}、2013年に${after}`,
    subtitle: '日本を好意的にみない韓国人の割合（%）。ピュー・リサーチ・センター「世界意識調査」、2007、2013年',
    notes: ['「やや好意的でない」「まったく好意的でない」の合計。報道から読み取った。ほかの年の数値は見つからなかった。'],
  },
};
