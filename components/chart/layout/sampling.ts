import { margin } from '@/data/polls/margin';
import { hasValue, type Point, pointsOf, type Series, type Unit } from '@/data/series';
import type { ChartContext } from '@/data/text/context';

/** Polls have fieldwork and, at times, a sample; a trade or travel figure only has a period. */
export const isPoll = ({ dataset }: Point): boolean => dataset === 'poll-responses' || dataset === 'poll-means';

/**
 * Nominal sampling error of a poll share, in percentage points. Nothing for a mean, a count, a share of trade or a share whose
 * sample is not published.
 */
export const samplingError = (point: Point, unit: Unit): number | undefined =>
  unit === 'percent' && point.dataset === 'poll-responses' && point.value !== undefined && point.sample
    ? margin(point.value, point.sample)
    : undefined;

/** Both ends of a share's sampling error, in percent. The formula knows no ends of its scale, a share does: none is below 0 or above 100. */
export function samplingRange(point: Point & { value: number }, unit: Unit): { from: number; to: number } | undefined {
  const error = samplingError(point, unit);
  return error === undefined ? undefined : { from: Math.max(0, point.value - error), to: Math.min(100, point.value + error) };
}

/** What whiskers and bands mean, and for which series of polls, or which of their points, there are none. */
export function marginNotes(series: Series[], unit: Unit, { text, format }: ChartContext): string[] {
  const counted = series.flatMap((entry) => {
    const points = pointsOf(entry).filter(hasValue).filter(isPoll);
    const without = points.filter((point) => samplingError(point, unit) === undefined).length;
    return points.length === 0 ? [] : [{ label: entry.label, all: without === points.length, some: without > 0 }];
  });
  if (counted.length === 0) return [];
  const bare = counted.filter(({ all }) => all);
  if (bare.length === counted.length) return [text.chart.noMargins];
  const partly = counted.filter(({ all, some }) => some && !all);
  const named = (entries: { label: string }[]) => format.list(entries.map(({ label }) => label));
  return [
    text.chart.margins,
    ...(bare.length > 0 ? [text.chart.noMarginsFor(named(bare))] : []),
    ...(partly.length > 0 ? [text.chart.someMarginsMissing(partly.length === counted.length ? '' : named(partly))] : []),
  ];
}
