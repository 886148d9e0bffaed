import type { Check, Formula, Term, TruthFormula, Unchecked } from '../formula';
import { level, point, trend } from './terms';

const KOR = { exports: 'trade.exports.kor.usd', imports: 'trade.imports.kor.usd' };
const JPN = { exports: 'trade.exports.jpn.usd', imports: 'trade.imports.jpn.usd' };

/** Exports plus imports of one reporter; the two reporters are never added to each other. */
const bothWays = ({ exports, imports }: typeof KOR, from: string, to: string, direction: 'up' | 'down') =>
  trend([exports, imports], from, to, direction);

const twoWay = ({ exports, imports }: typeof KOR, year: string): Formula => ({
  kind: 'level',
  term: { of: 'sum', terms: [point(exports, year), point(imports, year)] },
});

const cell = (dataset: 'trade-annual' | 'trade-reconciled-annual', row: string): Formula => ({
  kind: 'level',
  term: { of: 'cell', dataset, row, column: 'value_usd' },
});

/** The rule for "near zero" is ours, since the statement has none: at most a twentieth of the same months of 2019. */
const nearZero = (term: Term, to: Term): TruthFormula => ({ kind: 'within', formula: { kind: 'ratio', term, to }, high: 0.05 });

/** January to November: the months of 2021 that the dataset has. */
const months = (series: string, year: string): Term => ({ of: 'span', series, from: `${year}-01`, to: `${year}-11` });

const material = (id: string): TruthFormula => nearZero(months(id, '2021'), months(id, '2019'));

const funds = (phrase: string): Term => ({
  of: 'words',
  dataset: 'sources',
  row: 'imidas_basic_treaty',
  column: 'note',
  phrase,
  times: 1_000_000,
});
const GRANTS = funds('USD # million in grants');
const LOANS = funds('USD # million in loans');

const POLYIMIDE = 'trade.polyimide-film.jpn.usd';

/** How statements about trade and money are checked. */
export const TRADE_CHECKS: Record<string, Check | Unchecked> = {
  T01: {
    formula: cell('trade-annual', '2024.KOR.total.JPN.kmib_2025'),
    alternatives: [{ with: 'other-record', formula: twoWay(JPN, '2024') }],
  },
  T02: {
    formula: level(KOR.exports, '1995'),
    alternatives: [
      { with: 'other-record', formula: level(JPN.imports, '1995') },
      { with: 'reconciled', formula: cell('trade-reconciled-annual', '1995.KOR.JPN') },
    ],
  },
  T03: { formula: level(KOR.exports, '2021'), alternatives: [{ with: 'other-record', formula: level(JPN.imports, '2021') }] },
  T04: {
    formula: { kind: 'growth', from: point(KOR.exports, '1995'), to: point(KOR.exports, '2021') },
    alternatives: [
      { with: 'mixed-records', formula: { kind: 'growth', from: point(JPN.imports, '1995'), to: point(KOR.exports, '2021') } },
    ],
  },
  T05: { formula: level(JPN.exports, '2021'), alternatives: [{ with: 'other-record', formula: level(KOR.imports, '2021') }] },
  T06: {
    formula: bothWays(KOR, '2012', '2013', 'down'),
    alternatives: [
      { with: 'other-record', formula: bothWays(JPN, '2012', '2013', 'down') },
      { with: 'earlier-base', formula: bothWays(KOR, '2010', '2013', 'down') },
    ],
    provisos: ['not-a-cause'],
  },
  T07: {
    formula: bothWays(KOR, '1998', '2000', 'up'),
    alternatives: [
      { with: 'other-record', formula: bothWays(JPN, '1998', '2000', 'up') },
      { with: 'earlier-base', formula: bothWays(KOR, '1997', '2000', 'up') },
    ],
  },
  T08: {
    formula: bothWays(KOR, '1965', '1975', 'up'),
    alternatives: [{ with: 'other-record', formula: bothWays(JPN, '1965', '1975', 'up') }],
  },
  T09: {
    formula: { kind: 'level', term: { of: 'words', dataset: 'sources', row: 'naeil_202107_motie', column: 'title', phrase: '→#%' } },
    provisos: ['list-not-public'],
  },
  T10: {
    formula: {
      kind: 'all',
      parts: [
        material('trade.hydrogen-fluoride.jpn.usd.monthly'),
        material('trade.photoresist.jpn.usd.monthly'),
        nearZero(point(POLYIMIDE, '2021'), point(POLYIMIDE, '2019')),
      ],
    },
  },
  T11: { missing: 'no-suppliers' },
  T12: {
    formula: {
      kind: 'level',
      term: { of: 'words', dataset: 'events', row: 'ev-2019-export-controls', column: 'title_en', phrase: 'on # materials' },
    },
  },
  T13: {
    formula: {
      kind: 'level',
      term: { of: 'words', dataset: 'events', row: 'ev-2013-fish-ban', column: 'title_en', phrase: 'from # prefectures' },
    },
  },
  T14: { missing: 'changing-list' },
  T15: { missing: 'no-model' },
  T16: { formula: { kind: 'level', term: GRANTS } },
  T17: { formula: { kind: 'level', term: LOANS } },
  T18: { formula: { kind: 'level', term: { of: 'sum', terms: [GRANTS, LOANS] } } },
  T19: { missing: 'no-gdp' },
  T20: { missing: 'no-gdp' },
  T21: { missing: 'no-gdp' },
};
