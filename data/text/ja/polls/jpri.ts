import type { jpriFigures as en } from '../../en/polls/jpri';
import { when } from '../when';

const WHO =
  '新聞通信調査会は各国で約1000人に聞いている。国ごとの正確な有効回答数は公表されず、調査方法は国や時期により異なるため、国同士の比較には注意が必要。';
const FISCAL = '年は日本の年度（4月～翌年3月）で、2025年度の調査は2025年11～12月に行われた。調査期間が分かる場合、点はその位置に置く。';
const SCALE =
  '4段階のうち「とても好感が持てる」「やや好感が持てる」の合計。公表された値のまま。第1回（2015年1月、2014年度）は質問文が異なるため除いた。';
const COVER = '中国は2023年度から調査できていない。英国は2020年度になく、ロシアは2024年度に加わった。';
const POLL = '新聞通信調査会「諸外国における対日メディア世論調査」';

/** Japan Press Research Institute: other publics on Japan. */
export const jpriFigures: typeof en = {
  'jpri-south-koreans-on-japan': {
    headline: ({ now, before, year }) =>
      `日本に「好感が持てる」韓国人は${when(year)}に${now}で、前年度の${before}から上昇し、初めて半数を超えた`,
    subtitle: `日本に「好感が持てる」韓国人の割合（%）。${POLL}、2015～2025年度`,
    notes: [SCALE, FISCAL, '2016年度と2018年度のうち白抜きの点は、後の数値と増減幅から算出した（誤差0.1ポイント以内）。', WHO],
  },
  'jpri-2025-on-japan': {
    headline: ({ high, low, highShare, lowShare }) =>
      `日本に「好感が持てる」人は、2025年度の調査6カ国では${high}（${highShare}）で最も多く、${low}（${lowShare}）で最も少ない`,
    subtitle: `日本に「好感が持てる」人の割合、国別（%）。${POLL}、2025年11～12月`,
    notes: [SCALE, WHO, COVER],
  },
  'jpri-on-japan-by-country': {
    headline: ({ kor, thailand }) =>
      `日本に「好感が持てる」韓国人は、どの調査回でもタイ・米国・フランス・英国より少ない。2025年度は韓国${kor}、タイ${thailand}`,
    subtitle: `日本に「好感が持てる」人の割合、国別（%）。${POLL}、2015～2025年度`,
    notes: [SCALE, FISCAL, COVER, '数値が見つからなかった国・調査回では線が途切れる。', WHO],
  },
  'jpri-trust': {
    headline: ({ kor, thailand, year }) => `${when(year)}に日本を「信頼できる」と答えた人は、韓国で${kor}、タイで${thailand}`,
    subtitle: `日本を「信頼できる」国だと思う人の割合（%）。${POLL}、2016～2020年度`,
    notes: [FISCAL, '2020年度は中国と韓国の数値だけが見つかった。', WHO],
  },
  'jpri-2025-on-south-korea': {
    headline: ({ high, low, highShare, lowShare }) =>
      `韓国に「好感が持てる」人は、2025年度の調査5カ国では${high}（${highShare}）で最も多く、${low}（${lowShare}）で最も少ない`,
    subtitle: `韓国に「好感が持てる」人の割合、国別（%）。${POLL}、2025年11～12月`,
    notes: ['日本についてと同じ選択肢で、韓国以外の調査国で聞いた。日本人はこの調査の対象ではない。', WHO],
  },
  'jpri-2025-both-targets': {
    headline: ({ country }) => `2025年度に日韓の両方を評価した5カ国のうち、日本より韓国に「好感が持てる」人が多いのは${country}だけ`,
    subtitle: `日本と韓国に「好感が持てる」人の割合、国別（%）。${POLL}、2025年11～12月`,
    notes: [SCALE, WHO],
  },
  'jpri-news-interest': {
    headline: ({ kor, year }) => `日本に関する報道に関心のある韓国人は${when(year)}に${kor}`,
    subtitle: `日本が報道されるときに関心を持つ韓国人の割合（%）。${POLL}、2019～2025年度`,
    notes: [FISCAL, '数値が見つかったのは2019、2022、2025年度のみ。', WHO],
  },
  'jpri-wants-to-visit-2020': {
    headline: ({ high, highShare, kor }) => `2020年度に日本を訪れたいと答えた韓国人は${kor}。最も多いのは${high}の${highShare}`,
    subtitle: `日本を訪れたい人の割合（%）。${POLL}、2020年度`,
    notes: [WHO],
  },
  'jpri-visited-2016': {
    headline: ({ kor, usa }) => `2016年度に日本へ行ったことがあると答えた人は、韓国で${kor}、米国で${usa}`,
    subtitle: `日本へ行ったことのある人の割合（%）。${POLL}、2016年度`,
    notes: [WHO],
  },
};
