import type { DifferenceKind, VerdictReason } from '../../../compare/verdict';
import { when } from '../when';

/** What two series can differ in, as a list in a sentence names it. */
export const differences: Record<DifferenceKind, string> = {
  unit: '単位',
  subject: '質問の主題',
  target: '評価の対象国',
  programme: '調査',
  wording: '質問文',
  scale: '選択肢',
  answer: '数えた回答',
  public: '調査対象',
  subgroup: '集団',
  average: '平均する国々',
  mode: '調査方法',
  'age-floor': '対象年齢の下限',
  concept: '数える対象',
  direction: '方向',
  counter: '統計をとる主体',
  role: '輸出入の別',
  item: '数えた品目や集団',
  frequency: '期間の長さ',
};

/** Codes of differences in words. */
export const value: Record<string, string> = {
  people: '国民',
  leader: '首脳',
  government: '政府',
  influence: '世界への影響',
  relations: '両国関係',
  trust: '信頼',
  threat: '脅威',
  reasons: '理由',
  travel: '訪問経験・意向',
  issue: '個別の問題',
  country: '国',
  positive: '肯定的',
  negative: '否定的',
  neutral: '中間',
  none: '肯定・否定の別なし',
  net: '肯定－否定の差',
  mean: '尺度の平均',
  exports: '輸出',
  imports: '輸入',
  total: '輸出と輸入の合計',
  goods: '全品目',
  'reconciled-goods': '両国の記録を一つに調整した額',
  balance: '貿易収支',
  'mirror-gap': 'ミラー統計の差',
  'trade-share': '貿易に占める割合',
  'trade-rank': '順位',
  'yearly-change': '前年同月比',
  'world-goods': '対世界の貿易',
  material: '一つの素材',
  commodity: '一つの品目',
  'consumer-good': '一つの消費財',
  investment: '投資',
  'exchange-rate': '為替レート',
  arrivals: '外客数',
  entries: '出入国管理による入国',
  purpose: '一つの目的の外客数',
  'traveller-group': '一つの集団の外客数',
  'world-arrivals': '全世界からの外客数',
  spending: '消費額',
  residents: '人口',
  year: '年',
  quarter: '四半期',
  month: '月',
};

const mind = (respects: string): string => (respects === '' ? '' : `ただし、次の点が異なる：${respects}。`);

/** One sentence or two a verdict: of which series, and what may be done with them. */
export const verdicts: Record<VerdictReason, (names: string, respects: string) => string> = {
  same: (names) => `${names}：一つの質問を同じ方法で聞いており、調査回同士を比べられる。`,
  'same-count': (names, respects) => `${names}：同じ統計。${mind(respects)}`,
  'both-publics': (names, respects) => `同じ調査の同じ質問を、異なる国民に聞いた（${names}）。調査回ごとに比べられる。${mind(respects)}`,
  groups: (names, respects) =>
    `同じ調査の同じ質問を、異なる集団に聞いた（${names}）。調査回ごとに比べられるが、集団ごとの有効回答数はほとんど公表されていない。${mind(respects)}`,
  averages: (names, respects) => `同じ調査の同じ質問だが、平均する国々が変わる（${names}）。それだけで水準が異なる。${mind(respects)}`,
  'other-direction': (names, respects) =>
    `両国の同じ種類の統計だが、数え方はそれぞれ異なる（${names}）。比べられるのは動きと、水準の大きな差。${mind(respects)}`,
  'two-records': (names, respects) =>
    `同じモノの二つの記録（${names}）。輸入は運賃と保険料を含み、輸出は含まない。比べることはあっても足すことはない。${mind(respects)}`,
  broken: (names) => `${names}：質問は一つだが、調査方法が変わったため、系列の断絶の前と後の数値は比べられない。`,
  'broken-count': (names) => `${names}：統計は一つだが、数え方が変わったため、系列の断絶の前と後の数値は比べられない。`,
  'other-poll': (names, respects) =>
    `別々の調査の別々の質問（${names}）。次の点が異なる：${respects}。それぞれの推移を読むもので、水準は比べられない。`,
  'other-question': (names, respects) => `一つの調査の別々の質問（${names}）。次の点が異なる：${respects}。水準は比べられない。`,
  'other-country': (names, respects) => `異なる国についての一つの質問（${names}）。それぞれの線は、別の国への評価を示す。${mind(respects)}`,
  'other-answer': (names, respects) => `一つの質問への異なる回答（${names}）。一方が選ばれれば、他方は選ばれない。${mind(respects)}`,
  'other-count': (names, respects) =>
    `数える対象が異なる（${names}）。次の点が異なる：${respects}。単位が同じでも、同じものを測ってはいない。`,
  unit: () => '単位の異なる系列は、一つの時間軸の上に別々の図で示す。高さではなく、動きの向きが変わる時期を比べる。',
  'poll-and-count': () => '世論調査と統計は、一つの時間軸の上に別々の図で示す。動きがそろっていても、一方が他方を動かしたとは言えない。',
};

/** Units, of what and over how long, as the heading of a panel. */
const QUANTITIES: Record<string, string> = {
  'share-of-people': '回答者に占める割合、%',
  'net-points-of-people': '肯定－否定の差、ポイント',
  'score-0-10': '平均点、0～10点',
  'score-0-100': '平均点、0～100点',
  'degrees-0-100': '平均、0～100度',
  usd: '米ドル',
  jpy: '円',
  kg: '重量',
  persons: '人数（延べ）',
  residents: '人口',
  rank: '順位（1が最大）',
  'per-100': '人口100人当たりの訪問回数',
  'percent-of-trade': '貿易に占める割合、%',
  'percent-of-exporter-record': '輸出国の記録に対する割合、%',
  'percent-on-year': '前年同月比、%',
  'jpy-per-usd': '1米ドル当たりの円',
  'krw-per-usd': '1米ドル当たりのウォン',
  'usd-per-visitor': '1人当たりの米ドル',
  'jpy-per-visitor': '1人当たりの円',
};
const LENGTHS: Record<string, string> = { year: '年', quarter: '四半期', month: '月' };
/** Ratios: over how long would say nothing. */
const TIMELESS = /^(?:rank|percent)/;

export function scale(key: string): string {
  const index = /^index-(.+)$/.exec(key);
  if (index) return `指数（${when(index[1] ?? '')}＝100）`;
  const [quantity = key, length] = key.split('/');
  const name = QUANTITIES[quantity] ?? quantity;
  return length === undefined || TIMELESS.test(quantity) ? name : `${name}（${LENGTHS[length] ?? length}）`;
}
