import { breaksBetween } from '../compare/between';
import { type Break, type ComparableSeries, isFlow, isPoll } from '../compare/comparable';
import { pairsOf } from '../compare/guard';
import { uniqueBreaks } from '../compare/verdict';
import { pointsOf } from '../series';
import type { Cell } from './terms';

/** Why two figures may not enter one formula. */
export type Refusal =
  /** The method of a series changed between them. */
  | { why: 'broken'; series: ComparableSeries; breaks: Break[] }
  /** They are answers to different questions, or different things counted. */
  | { why: 'unlike'; series: [ComparableSeries, ComparableSeries] };

/** Shares of answers to one question of one programme; counts of one thing by one counter, which may be added up. */
function mayStandTogether(a: ComparableSeries, b: ComparableSeries): boolean {
  if (a.scale !== b.scale) return false;
  if (isPoll(a) && isPoll(b)) return a.measure.family === b.measure.family && a.measure.question === b.measure.question;
  if (isFlow(a) && isFlow(b))
    return a.measure.concept === b.measure.concept && a.measure.item === b.measure.item && a.measure.counter === b.measure.counter;
  return false;
}

/** Labels of a formula that a series has, from the first to the last. */
function span(series: ComparableSeries, used: ReadonlySet<string>): [string, string] | undefined {
  const labels = pointsOf(series.series).flatMap(({ label }) => (used.has(label) ? [label] : []));
  const [first, last] = [labels[0], labels.at(-1)];
  return first === undefined || last === undefined ? undefined : [first, last];
}

/** What forbids, and what marks, the use of figures in one formula. */
export function guarded(cells: Cell[]): { refusals: Refusal[]; marks: Break[] } {
  const series = [...new Map(cells.flatMap((cell) => (cell.series ? [[cell.series.id, cell.series] as const] : []))).values()];
  const used = new Set(cells.map(({ label }) => label));
  const broken = series.map((entry) => {
    const between = span(entry, used);
    return { entry, breaks: between ? breaksBetween(entry, ...between) : [] };
  });
  const never = broken.flatMap(({ entry, breaks }): Refusal[] => {
    const cuts = breaks.filter(({ rule }) => rule === 'never');
    return cuts.length > 0 ? [{ why: 'broken', series: entry, breaks: cuts }] : [];
  });
  const unlike = pairsOf(series).flatMap(([a, b]): Refusal[] => (mayStandTogether(a, b) ? [] : [{ why: 'unlike', series: [a, b] }]));
  const marks = uniqueBreaks(broken.flatMap(({ breaks }) => breaks.filter(({ rule }) => rule === 'mark')));
  return { refusals: [...never, ...unlike], marks };
}
