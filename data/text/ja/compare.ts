import type { compareWords as en } from '../en/compare';
import { flows, items, names } from './compare/names';
import { comparePage } from './compare/page';
import { change, problem, unapplied, undrawn } from './compare/readout';
import { differences, scale, value, verdicts } from './compare/verdicts';
import { when } from './when';

const isYear = (label: string): boolean => /^\d{4}$/.test(label);

/** Words of comparing: what stands above, beside and below the series a reader puts together. The browser has them too. */
export const compareWords: typeof en = {
  page: comparePage,
  names,
  flows,
  items,
  scale,
  verdicts,
  differences,
  value,
  change,
  problem,
  unapplied,
  undrawn,
  transforms: { level: '元の値', sum12: '12カ月の合計', per100: '人口100人当たり', index: '指数' },
  sides: { net: (question) => `${question}：肯定－否定の差`, netAnswer: '肯定－否定の差' },
  arrow: '→',
  age: (years) => `${years}歳`,
  between: (respect, a, b) => `${respect}（${a}と${b}）`,
  ofEach: (respect, spells) =>
    `${respect}（${spells.map(({ when, a, b }) => `${when && `${when}は`}${a.who}が${a.what}、${b.who}が${b.what}`).join('。')}）`,
  inWaves: (respect, waves) => `${waves}の${respect}`,
  run: (from, to) => {
    if (from === to) return when(from);
    return isYear(from) && isYear(to) ? `${from}～${to}年` : `${when(from)}～${when(to)}`;
  },
  changed: (kind, from, to) => (kind === 'age-range' ? `対象年齢の下限が${from}歳から${to}歳に` : `${from}から${to}に`),
  breakOf: (names, sentence) => `${names}：${sentence}`,
  breakAt: (label, what, rule) =>
    rule === 'never' ? `${when(label)}の前で線を切る：${what}。` : `${when(label)}で線は続けるが、比較には注意が必要：${what}。`,
  groups: { trade: '貿易', tourism: '観光・往来', rates: '為替レート' },
  computed: {
    sum12: 'その月までの12カ月の合計。',
    per100: 'その年の訪問回数を、訪問者の国の人口100人当たりで示した値。',
    per100Months: '12カ月の訪問回数を、訪問者の国の人口100人当たりで示した値。',
    total: '同じ年の輸出と輸入の合計。いずれも一方の国の記録。',
    balance: '同じ年の輸出から輸入を引いた額。いずれも一方の国の記録。',
    net: '同じ調査回の、肯定的な割合から否定的な割合を引いた値。',
    index: (base) => `${when(base)}＝100。`,
  },
};
