import type { Figures } from './figures';
import type { TruthFormula } from './formula';
import { type Found, numberFound } from './number';
import { samplingOf } from './sampling';
import { type Cell, cellAt, isKnown, labelsBetween, read } from './terms';

/** Several series side by side, label by label. */
function sums(ids: string[], from: string, to: string, figures: Figures): Cell[][] {
  const [first] = ids.flatMap((id) => figures.series(id) ?? []);
  const labels = first ? labelsBetween(first, from, to) : [from, to];
  return labels.map((label) => ids.map((id) => cellAt(id, label, figures)));
}

function trend({ series, from, to, direction }: Extract<TruthFormula, { kind: 'trend' }>, figures: Figures): Found {
  const all = sums(series, from, to, figures);
  const ends = [all[0] ?? [], all.at(-1) ?? []];
  if (!ends.flat().every(isKnown)) return { cells: ends.flat() };
  // Between the ends a missing figure shortens the course and changes nothing else.
  const known = all.filter((cells) => cells.every(isKnown));
  const values = known.map((cells) => cells.reduce((sum, { value = 0 }) => sum + value, 0));
  const isAlong = (a: number, b: number): boolean => (direction === 'up' ? b > a : b < a);
  const steps = values.slice(1).map((value, index) => isAlong(values[index] ?? Number.NaN, value));
  const [first = Number.NaN, last = Number.NaN] = [values[0], values.at(-1)];
  const [a, b] = series.length === 1 ? [known[0]?.[0], known.at(-1)?.[0]] : [];
  return {
    cells: known.flat(),
    finding: {
      kind: 'trend',
      holds: isAlong(first, last),
      first,
      last,
      along: steps.filter(Boolean).length,
      steps: steps.length,
      sampling: a && b && samplingOf(a, b),
    },
  };
}

function greater({ term, than }: Extract<TruthFormula, { kind: 'greater' }>, figures: Figures): Found {
  const [a, b] = [read(term, figures), read(than, figures)];
  const cells = [...a.cells, ...b.cells];
  if (a.value === undefined || b.value === undefined) return { cells };
  const [one, other] = a.cells.length === 1 && b.cells.length === 1 ? [a.cells[0], b.cells[0]] : [];
  const sampling = one && other && samplingOf(one, other);
  return { cells, finding: { kind: 'greater', holds: a.value > b.value, value: a.value, than: b.value, sampling } };
}

function crossing({ above, below, at }: Extract<TruthFormula, { kind: 'crossing' }>, figures: Figures): Found {
  const pairs = sums([above, below], figures.series(above)?.series.segments[0]?.points[0]?.label ?? at, at, figures);
  const last = pairs.at(-1) ?? [];
  if (!last.every(isKnown)) return { cells: last };
  const known = pairs.filter((pair) => pair.every(isKnown));
  const first = known.find(([a, b]) => (a?.value ?? 0) > (b?.value ?? 0))?.[0]?.label;
  const [a, b] = last;
  return {
    cells: known.flat(),
    finding: {
      kind: 'crossing',
      holds: first === at,
      label: first,
      compared: known.length,
      since: known[0]?.[0]?.label ?? at,
      value: a?.value ?? Number.NaN,
      than: b?.value ?? Number.NaN,
      sampling: a && b && samplingOf(a, b),
    },
  };
}

/** Works out a formula whose result is that something holds. */
export function truthFound(formula: Exclude<TruthFormula, { kind: 'all' }>, figures: Figures): Found {
  switch (formula.kind) {
    case 'trend':
      return trend(formula, figures);
    case 'greater':
      return greater(formula, figures);
    case 'crossing':
      return crossing(formula, figures);
    case 'within': {
      const { cells, finding } = numberFound(formula.formula, figures);
      if (finding?.kind !== 'number' && finding?.kind !== 'rank') return { cells };
      const { low = -Infinity, high = Infinity } = formula;
      return { cells, finding: { kind: 'within', value: finding.value, holds: finding.value >= low && finding.value <= high } };
    }
  }
}
