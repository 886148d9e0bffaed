import type { cabinetOfficeFigures as en } from '../../en/polls/cabinet-office';
import { when } from '../when';

const MODE = '2020年度以降は郵送調査。内閣府は、それ以前の面接調査の結果と単純には比較できないとしている。';
const FISCAL = '年は年度（4月～翌年3月）で、点は調査期間の位置に置く。「2015年度」の調査は2016年1月に行われた。';
const MARKS =
  '2016年度：対象年齢の下限が20歳から18歳に下がった。2006年度：この年から、内閣府の調査であることを対象者に伝えている。線は続けるが、比較には注意が必要。';
const REPORTS =
  '割合は通信社や新聞の報道による。内閣府の集計表そのものは読めなかった。白抜きの点は、後の報道の数値と増減幅から算出した（誤差0.1ポイント以内）。';
const SURVEY = '内閣府「外交に関する世論調査」';

/** Cabinet Office of Japan, survey on diplomacy. */
export const cabinetOfficeFigures: typeof en = {
  'cabinet-office-affinity': {
    headline: ({ now, year, high, highYear }) =>
      `韓国に「親しみを感じる」日本人は${when(year)}に${now}（郵送調査）。面接調査での最高は${when(highYear)}の${high}`,
    subtitle: `韓国に「親しみを感じる」「親しみを感じない」日本人の割合（%）。${SURVEY}、1985～2024年度`,
    notes: [MODE, MARKS, FISCAL, REPORTS, '1987、1989～1995、2000、2001年度の数値と、2025年度の確定値は見つからなかった。'],
  },
  'cabinet-office-relations': {
    headline: ({ now, year, before }) => `日韓関係を「良好」とみる日本人は${when(year)}に${now}で、2020年度の${before}から上昇`,
    subtitle: `現在の日韓関係を「良好」「良好でない」とみる日本人の割合（%）。${SURVEY}、1996～2024年度`,
    notes: [MODE, MARKS, FISCAL, REPORTS],
  },
  'cabinet-office-importance': {
    headline: ({ now, year }) => `日韓関係の発展を「重要」とみる日本人は${when(year)}に${now}（速報値）`,
    subtitle: `今後の日韓関係の発展を「重要」とみる日本人の割合（%）。${SURVEY}、2016～2025年度`,
    notes: [MODE, FISCAL, '2025年度の数値は速報値。2017年度と2020年度の数値は見つからなかった。'],
  },
  'cabinet-office-affinity-by-age': {
    headline: ({ young, old, year }) => `${when(year)}に韓国に「親しみを感じる」日本人は18～29歳で最も多く${young}、70歳以上では${old}`,
    subtitle: `韓国に「親しみを感じる」日本人の割合、年齢別（%）。${SURVEY}、2023年度、郵送調査`,
    notes: ['年齢層ごとの有効回答数は見つからなかった。', REPORTS],
  },
  'cabinet-office-affinity-young-old': {
    headline: ({ young, year }) => `18～29歳の日本人のうち、韓国に「親しみを感じる」人は${when(year)}に${young}`,
    subtitle: `韓国に「親しみを感じる」日本人の割合、最も若い層と最も高齢の層（%）。${SURVEY}、2016年度と2022～2024年度`,
    notes: [MODE, 'その間の調査回の年齢別の数値と、2024年度の70歳以上の数値は見つからなかった。', REPORTS],
  },
  'cabinet-office-affinity-by-sex': {
    headline: ({ women, men, year }) => `${when(year)}に韓国に「親しみを感じる」日本人は、女性で${women}、男性で${men}`,
    subtitle: `韓国に「親しみを感じる」日本人の割合、男女別（%）。${SURVEY}、2009、2020、2022年度`,
    notes: ['2009年度は面接調査、2020年度と2022年度は郵送調査。年度の間ではなく、同じ年度の男女を比べること。', REPORTS],
  },
  'cabinet-office-relations-by-age': {
    headline: ({ young, old }) => `2022年度に日韓関係を「良好」とみた日本人は、18～29歳で${young}、60～69歳で${old}`,
    subtitle: `日韓関係を「良好」とみる日本人の割合、年齢別（%）。${SURVEY}、2022年度、郵送調査`,
    notes: ['ほかの年齢層の数値は見つからなかった。', REPORTS],
  },
};
