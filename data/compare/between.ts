import { pointsOf } from '../series';
import type { Break, ComparableSeries, WaveMethod } from './comparable';

/** A change of method that the waves show although no row of poll-breaks names it. */
function unnamed(before: WaveMethod, after: WaveMethod): Break[] {
  const changed = (kind: 'mode' | 'age-range', from: string | undefined, to: string | undefined): Break[] =>
    from === undefined || to === undefined || from === to
      ? []
      : [{ kind, rule: kind === 'mode' ? 'never' : 'mark', label: after.label, what: { from, to } }];
  return [...changed('mode', before.mode, after.mode), ...changed('age-range', before.ageFloor?.toString(), after.ageFloor?.toString())];
}

/** Everything that changed in how a series is made from one of its points to a later one. */
export function breaksBetween(series: ComparableSeries, one: string, other: string): Break[] {
  const labels = pointsOf(series.series).map(({ label }) => label);
  const [from = -1, to = -1] = [labels.indexOf(one), labels.indexOf(other)].toSorted((a, b) => a - b);
  if (from < 0) return [];
  const crossed = new Set(labels.slice(from + 1, to + 1));
  const named = series.measure.breaks.filter(({ label }) => crossed.has(label));
  if (series.measure.kind === 'flow') return named;
  const { waves } = series.measure;
  const [before, after] = [labels[from], labels[to]].map((label) => waves.find((wave) => wave.label === label));
  const others = before && after ? unnamed(before, after) : [];
  return [...named, ...others.filter(({ kind }) => !named.some((entry) => entry.kind === kind || entry.rule === 'never'))];
}
