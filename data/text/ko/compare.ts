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
  transforms: { level: '원래 값', sum12: '12개월 합계', per100: '인구 100명당', index: '지수' },
  sides: { net: (question) => `${question}: 긍정에서 부정을 뺀 값`, netAnswer: '긍정에서 부정을 뺀 값' },
  arrow: ' → ',
  age: (years) => `${years}세`,
  between: (respect, a, b) => `${respect}(${a}; ${b})`,
  ofEach: (respect, spells) =>
    `${respect}(${spells.map(({ when, a, b }) => `${when && `${when}에는 `}${a.who} ${a.what}, ${b.who} ${b.what}`).join('; ')})`,
  inWaves: (respect, waves) => `${waves} 회차의 ${respect}`,
  run: (from, to) => {
    if (from === to) return when(from);
    return isYear(from) && isYear(to) ? `${from}~${to}년` : `${when(from)}~${when(to)}`;
  },
  changed: (kind, from, to) => (kind === 'age-range' ? `최저 연령 ${from}세에서 ${to}세` : `${from} → ${to}`),
  breakOf: (names, sentence) => `${names}: ${sentence}`,
  breakAt: (label, what, rule) =>
    rule === 'never' ? `${when(label)} 앞에서 선을 끊음: ${what}.` : `${when(label)}에서 선을 잇지만 비교할 때 주의: ${what}.`,
  groups: { trade: '무역', tourism: '관광·왕래', rates: '환율' },
  computed: {
    sum12: '해당 월까지 12개월의 합계.',
    per100: '그해의 방문 횟수를 여행자 자국 인구 100명당으로 나타낸 값.',
    per100Months: '12개월의 방문 횟수를 여행자 자국 인구 100명당으로 나타낸 값.',
    total: '같은 해의 수출과 수입을 더한 값. 모두 한 나라의 기록이다.',
    balance: '같은 해의 수출에서 수입을 뺀 값. 모두 한 나라의 기록이다.',
    net: '같은 회차의 긍정 비율에서 부정 비율을 뺀 값.',
    index: (base) => `${when(base)} = 100.`,
  },
};
