import type { ComparableSeries } from './comparable';
import { differencesOfFlows, kindOfFlows } from './guard-flows';
import { differencesOfPolls, kindOfPolls } from './guard-polls';
import { type Difference, difference, uniqueBreaks, type Verdict, type VerdictKind } from './verdict';

/** How two series are related. */
export function kindOf({ scale, measure: a }: ComparableSeries, { scale: other, measure: b }: ComparableSeries): VerdictKind {
  if (scale !== other) return 'different-unit';
  if (a.kind === 'poll' && b.kind === 'poll') return kindOfPolls(a, b);
  if (a.kind === 'flow' && b.kind === 'flow') return kindOfFlows(a, b);
  throw new Error(`a poll and a flow share the unit "${scale}"`);
}

function differencesOf({ scale, measure: a }: ComparableSeries, { scale: other, measure: b }: ComparableSeries): Difference[] {
  if (a.kind === 'poll' && b.kind === 'poll') return [...difference('unit', [scale], [other]), ...differencesOfPolls(a, b)];
  if (scale !== other) return difference('unit', [scale], [other]);
  return a.kind === 'flow' && b.kind === 'flow' ? differencesOfFlows(a, b) : [];
}

/** Whether two series may be compared, decided from what the data say of each: how, and in what they differ. */
export const compare = (a: ComparableSeries, b: ComparableSeries): Verdict => ({
  kind: kindOf(a, b),
  a: a.id,
  b: b.id,
  differences: differencesOf(a, b),
  breaks: uniqueBreaks([...a.measure.breaks, ...b.measure.breaks]),
});

/** All pairs of a list, each once. */
export const pairsOf = <T>(items: readonly T[]): [T, T][] => items.flatMap((a, index) => items.slice(index + 1).map((b): [T, T] => [a, b]));
