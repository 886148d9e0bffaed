import type { bbcFigures as en } from '../../en/polls/bbc';
import { when } from '../when';

const INFLUENCE = '国の世界への影響が「主に良い」か「主に悪い」かを聞く質問で、国や国民が好きかどうかを聞くものではない。';
const MIDDLE =
  '中間の割合は100からの残りで、「場合による」「どちらでもない、中立」「わからない」と無回答を含む。答えを選ばない人の多い日本ではこれが大きく、「主に良い」が少なくても「主に悪い」が多いことを意味しない。';
const COPY = '2014年と2017年の国別の数値は、報告書の図の書き起こしから読み取った。報告書そのものは冒頭の数ページしか読めなかった。';
const YEAR = '調査回は公表年で呼ぶ。調査はその前の冬に行われた。';
const DOUBT =
  '中南米の1カ国は、ある表ではアルゼンチン、ほかの表ではチリと記されているため除いた。データセットには「疑問あり」として収めている。';
const URBAN = 'いくつかの国では、都市部の住民だけに聞いた。';
const POLL = 'BBCワールドサービス国別評価調査（GlobeScan、PIPA）';
const AVERAGES = [
  '行ごとに平均する国々が異なり、年の横に示した。行を並べても推移ではなく、線でつなぐことはない。',
  '平均は国別の結果の単純平均で、評価対象の国自身の回答は含まない。',
];
const THREE = '「主に悪い」、どちらでもない・無回答、「主に良い」（%）';

/** BBC World Service country ratings. */
export const bbcFigures: typeof en = {
  'bbc-mutual-positive': {
    headline: ({ jpn, kor, year }) =>
      `日本の影響を「主に良い」とみる韓国人は${when(year)}に${kor}、韓国の影響を「主に良い」とみる日本人は${jpn}`,
    subtitle: `相手国の世界への影響を「主に良い」と答えた人の割合（%）。${POLL}、2006～2014年`,
    notes: [
      INFLUENCE,
      MIDDLE,
      '2015年と2016年は実施されず、2017年は日韓とも調査対象外だったため、両国の系列は2014年で終わる。韓国が評価の対象に加わったのは2010年から。',
      YEAR,
    ],
  },
  'bbc-mutual-negative': {
    headline: ({ jpn, kor, year }) =>
      `日本の影響を「主に悪い」とみる韓国人は${when(year)}に${kor}、韓国の影響を「主に悪い」とみる日本人は${jpn}`,
    subtitle: `相手国の世界への影響を「主に悪い」と答えた人の割合（%）。${POLL}、2006～2014年`,
    notes: [INFLUENCE, MIDDLE, '2006年と2013年の一部の値は、ほかの資料では異なる。「データの見方」の「食い違い」を参照。', YEAR],
  },
  'bbc-2014-on-japan': {
    headline: ({ more, of, china, korea }) =>
      `2014年、${of}カ国中${more}カ国で日本の影響を「主に良い」とみる人が「主に悪い」を上回った。最も少ないのは中国（${china}）と韓国（${korea}）`,
    subtitle: `日本の世界への影響：${THREE}。${POLL}、2014年`,
    notes: [INFLUENCE, MIDDLE, '日本人自身の回答も含む。', DOUBT, COPY, URBAN],
  },
  'bbc-2014-on-south-korea': {
    headline: ({ more, of, israel, jpn }) =>
      `2014年、${of}カ国中${more}カ国で韓国の影響を「主に良い」とみる人が「主に悪い」を上回った。最も少ないのはイスラエル（${israel}）と日本（${jpn}）`,
    subtitle: `韓国の世界への影響：${THREE}。${POLL}、2014年`,
    notes: [INFLUENCE, MIDDLE, '韓国人自身の回答も含む。', DOUBT, COPY, URBAN],
  },
  'bbc-2013-on-south-korea': {
    headline: ({ more, of, jpn }) =>
      `2013年、${of}カ国中${more}カ国で韓国の影響を「主に良い」とみる人が「主に悪い」を上回った。日本で「主に良い」と答えた人は${jpn}`,
    subtitle: `韓国の世界への影響：${THREE}。${POLL}、2013年`,
    notes: [INFLUENCE, MIDDLE, 'ドイツ、ケニア、スペインは、公表された数値から中間の割合を求められないため空けている。', COPY],
  },
  'bbc-2017-on-japan': {
    headline: ({ more, of, china }) =>
      `2017年、${of}カ国中${more}カ国で日本の影響を「主に良い」とみる人が「主に悪い」を上回った。「主に悪い」が最も多いのは中国（${china}）`,
    subtitle: `日本の世界への影響：${THREE}。${POLL}、2017年`,
    notes: [INFLUENCE, MIDDLE, '2017年は日韓とも調査対象外。ギリシャの数値は見つからなかった。', COPY],
  },
  'bbc-2017-on-south-korea': {
    headline: ({ more, of, china }) =>
      `2017年、${of}カ国中${more}カ国で韓国の影響を「主に良い」とみる人が「主に悪い」を上回った。「主に悪い」が最も多いのは中国（${china}）`,
    subtitle: `韓国の世界への影響：${THREE}。${POLL}、2017年`,
    notes: [INFLUENCE, MIDDLE, '2017年は日韓とも調査対象外。', COPY],
  },
  'bbc-averages-japan': {
    headline: ({ low, high }) => `日本の影響を「主に良い」とみる人は、2006～2017年の各国平均で${low}～${high}`,
    subtitle: `日本の影響：「主に悪い」と「主に良い」の調査国平均（%）。${POLL}、2006～2017年`,
    notes: AVERAGES,
  },
  'bbc-averages-south-korea': {
    headline: ({ low, high }) => `韓国の影響を「主に良い」とみる人は、2010～2014年の各国平均で${low}～${high}`,
    subtitle: `韓国の影響：「主に悪い」と「主に良い」の調査国平均（%）。${POLL}、2010～2014年`,
    notes: AVERAGES,
  },
  'bbc-2014-all-targets': {
    headline: ({ jpn, kor, jpnRank, korRank, of }) =>
      `2014年に評価された${of}の国などのうち、「主に良い」の平均は日本が${jpn}で${jpnRank}番目、韓国が${kor}で${korRank}番目に高い`,
    subtitle: `各国の影響を「主に良い」と答えた人の割合の平均（%）。${POLL}、2014年。その国を評価した全調査国の平均`,
    notes: [
      '東アジア研究院（EAI）による、評価対象の国自身を除く全調査国の平均。GlobeScanによる継続調査国の平均とは最大3ポイント異なる。',
      '割合が等しければ同じ順位とする。',
    ],
  },
};
