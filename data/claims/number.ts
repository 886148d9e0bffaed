import { startOf } from '../time';
import type { Figures } from './figures';
import type { NumberFormula } from './formula';
import type { Finding } from './outcome';
import { samplingOf } from './sampling';
import { type Cell, cellAt, isKnown, type Reading, read } from './terms';

/** Floating-point noise removed: no figure of the site has more decimals. */
const clean = (value: number): number => Math.round(value * 1e9) / 1e9;

/** Works two figures into one; nothing while either is missing, or where the first cannot be divided by. */
const combined = (a: Reading, b: Reading, work: (a: number, b: number) => number): Finding | undefined => {
  const value = a.value === undefined || b.value === undefined ? undefined : work(a.value, b.value);
  return value === undefined || !Number.isFinite(value) ? undefined : { kind: 'number', value: clean(value) };
};

/** What a formula came to, with the cells it used or looked for. */
export type Found = { cells: Cell[]; finding?: Finding };

/** A year's share of time between two labels: FY2015 is read as 2015. */
const yearsBetween = (from: Cell, to: Cell): number =>
  startOf(to.point?.period.from ?? to.label) - startOf(from.point?.period.from ?? from.label);

function rank({ series, at }: Extract<NumberFormula, { kind: 'rank' }>, figures: Figures): Found {
  const own = cellAt(series, at, figures);
  const others = figures.peers(series).map(({ id }) => cellAt(id, at, figures));
  // Publics that were not asked in that wave have no label there; those asked whose figure was not found leave the rank open.
  const asked = [own, ...others.filter(({ point }) => point !== undefined)];
  const known = asked.filter(isKnown);
  if (!isKnown(own) || known.length < asked.length) return { cells: asked };
  const above = known.filter(({ value }) => value > own.value).length;
  return {
    cells: known.toSorted((a, b) => b.value - a.value),
    finding: { kind: 'rank', value: above + 1, among: known.length },
  };
}

/** In percent of the first figure, which says nothing unless that is above zero: a balance can be below. */
const percentChange = (from: number, to: number): number => (from > 0 ? (100 * (to - from)) / from : Number.NaN);

/** The difference of two shares, with its sampling error. */
function pointsChange(a: Reading, b: Reading): Finding | undefined {
  const found = combined(a, b, (from, to) => to - from);
  const [first, last] = [a.cells[0], b.cells[0]];
  return found?.kind === 'number' && first && last ? { ...found, sampling: samplingOf(first, last) } : found;
}

/** Works out a formula whose result is a number. */
export function numberFound(formula: NumberFormula, figures: Figures): Found {
  if (formula.kind === 'rank') return rank(formula, figures);
  if (formula.kind === 'level') {
    const { value, cells } = read(formula.term, figures);
    return { cells, finding: value === undefined ? undefined : { kind: 'number', value } };
  }
  const [one, other] = formula.kind === 'ratio' ? [formula.to, formula.term] : [formula.from, formula.to];
  const [a, b] = [read(one, figures), read(other, figures)];
  const cells = [...a.cells, ...b.cells];
  switch (formula.kind) {
    case 'ratio':
      return { cells, finding: combined(a, b, (base, value) => value / base) };
    case 'change':
      return { cells, finding: formula.in === 'points' ? pointsChange(a, b) : combined(a, b, percentChange) };
    case 'growth': {
      const [first, last] = [a.cells[0], b.cells[0]];
      const years = first && last ? yearsBetween(first, last) : 0;
      return { cells, finding: combined(a, b, (from, to) => 100 * ((to / from) ** (1 / years) - 1)) };
    }
  }
}
