import type { Formula, PointTerm, Term, TruthFormula } from '../formula';

/** Short ways to write the formulas of the claims. */

export const point = (series: string, at: string): PointTerm => ({ of: 'point', series, at });

/** All twelve months of a year. */
export const yearOfMonths = (series: string, year: string): Term => ({ of: 'span', series, from: `${year}-01`, to: `${year}-12` });

export const level = (series: string, at: string): Formula => ({ kind: 'level', term: point(series, at) });

export const trend = (series: string[], from: string, to: string, direction: 'up' | 'down'): TruthFormula => ({
  kind: 'trend',
  series,
  from,
  to,
  direction,
});

export const greater = (term: Term, than: Term): TruthFormula => ({ kind: 'greater', term, than });
