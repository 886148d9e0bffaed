import { type CompareState, DEFAULT_STATE, MOST_SERIES } from '../compare/state';
import { pointsOf } from '../series';
import type { Judged } from './judge';
import type { Outcome } from './outcome';
import type { Cell } from './terms';

/** Years shown before and after the figures used: enough to see whether a value is usual. Months are many, so one year does. */
const PAD = { sparse: 4, months: 1 };

/** In a rank only the first few are drawn. */
const RANKED = 4;

const drawnCells = ({ formula, cells }: Outcome): Cell[] => (formula.kind === 'rank' ? cells.slice(0, RANKED) : cells);

/** What the figure of a claim draws: the formula's series, what comes nearest, and what gives the claimed number instead. */
function cellsOf({ outcome, nearest, tried, verdict }: Judged): Cell[] {
  const instead = verdict === 'agrees' || verdict === 'agrees-with-caveat' ? [] : tried.map((entry) => entry.outcome);
  return [...(outcome ? [outcome] : []), ...nearest, ...instead].flatMap(drawnCells);
}

/** The comparison that shows a claim's series around its time; nothing where no series holds it. */
export function stateOf(checked: Judged): CompareState | undefined {
  const cells = cellsOf(checked).filter(({ series }) => series !== undefined);
  const series = [...new Set(cells.flatMap((cell) => cell.series?.id ?? []))].slice(0, MOST_SERIES);
  if (series.length === 0) return undefined;
  const isMonthly = cells.some(({ series: entry }) => entry?.measure.kind === 'flow' && entry.measure.frequency === 'month');
  const pad = isMonthly ? PAD.months : PAD.sparse;
  const known = cells.flatMap(({ point }) => (point ? [point] : []));
  // Where none of the figures is there, the whole of the series shows what is.
  const points = known.length > 0 ? known : cells.flatMap((cell) => (cell.series ? pointsOf(cell.series.series) : []));
  const years = points.flatMap(({ period }) => [Number(period.from.slice(0, 4)), Number(period.to.slice(0, 4))]);
  return { ...DEFAULT_STATE, series, from: String(Math.min(...years) - pad), to: String(Math.max(...years) + pad) };
}
