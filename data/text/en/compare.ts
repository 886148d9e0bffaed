import { flows, items, names } from './compare/names';
import { comparePage } from './compare/page';
import { change, problem, unapplied, undrawn } from './compare/readout';
import { differences, scale, value, verdicts } from './compare/verdicts';

/** One public and how it was asked. */
interface Spell {
  who: string;
  what: string;
}

/** Words of comparing: what stands above, beside and below the series a reader puts together. The browser has them too. */
export const compareWords = {
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
  transforms: { level: 'level', sum12: 'twelve-month sum', per100: 'per 100 residents', index: 'index' },
  sides: { net: (question: string) => `${question}: positive less negative`, netAnswer: 'Positive less negative' },
  arrow: ' to ',
  /** An age in years. */
  age: (years: string) => years,
  between: (respect: string, a: string, b: string) => `${respect} (${a}; ${b})`,
  /** In what two publics differ: in which waves, and what holds of each. */
  ofEach: (respect: string, spells: { when: string; a: Spell; b: Spell }[]) =>
    `${respect} (${spells.map(({ when, a, b }) => `${when && `${when}: `}${a.what} in ${a.who}, ${b.what} in ${b.who}`).join('; ')})`,
  inWaves: (respect: string, waves: string) => `${respect} in ${waves}`,
  run: (from: string, to: string) => (from === to ? from : `${from}–${to}`),
  changed: (kind: string, from: string, to: string) => (kind === 'age-range' ? `lowest age ${from} to ${to}` : `${from} to ${to}`),
  breakOf: (names: string, sentence: string) => `${names}: ${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`,
  breakAt: (label: string, what: string, rule: 'never' | 'mark') =>
    rule === 'never' ? `The line is cut before ${label}: ${what}.` : `The line goes on at ${label}, but mind: ${what}.`,
  groups: { trade: 'Trade', tourism: 'Tourism', rates: 'Exchange rates' },
  computed: {
    sum12: 'Sum of the twelve months up to and with this one.',
    per100: 'Visits of the year per 100 residents of the travellers’ country.',
    per100Months: 'Visits of twelve months per 100 residents of the travellers’ country.',
    total: 'Exports plus imports of the same year, both as one country records them.',
    balance: 'Exports less imports of the same year, both as one country records them.',
    net: 'The positive share less the negative one of the same wave.',
    index: (base: string) => `${base} = 100.`,
  },
};
