import { clippedSegments } from '@/data/compare/clip';
import type { TimeChart } from '@/data/figure';
import { hasValue, pointsOf, type Series } from '@/data/series';
import type { ChartContext } from '@/data/text/context';
import { endOf, middleOf, startOf } from '@/data/time';
import type { PlacedTick } from './placed';
import { type Scale, scaleOf } from './scale';
import { monthTicks, wholeMonths, yearTicks } from './time-ticks';

/**
 * Spans shorter than this, in years, are told in months. A span that is asked for: four years, as around an event, and some weeks
 * for the event itself. Else only a year or two, since yearly waves over more of them are read by their years.
 */
const SHORT = { asked: 4.25, own: 2 };

/** Length of a date that is a year: `2019`. */
const YEAR = 4;

export interface Span {
  from: number;
  to: number;
}

/** What a chart shows: the span it asks for, else that of its points. */
export function spanOf(chart: TimeChart): Span {
  const periods = chart.series
    .flatMap(pointsOf)
    .filter(hasValue)
    .map(({ period }) => period);
  return {
    from: chart.from ?? Math.min(...periods.map(({ from }) => startOf(from))),
    to: chart.to ?? Math.max(...periods.map(({ to }) => endOf(to))),
  };
}

/** Series with only the points of a span. */
export const clippedTo = (series: Series[], { from, to }: Span): Series[] =>
  series.map((entry) => ({
    ...entry,
    segments: clippedSegments(entry.segments, ({ period }) => middleOf(period) >= from && middleOf(period) <= to),
  }));

/** A time axis in months where few years are shown, else in years: whole ones, so that no dot sits on the edge. */
export function timeAxis(chart: TimeChart, { from, to }: Span, { format }: ChartContext): { x: Scale; ticks: PlacedTick[] } {
  const isAsked = chart.from !== undefined || chart.to !== undefined;
  const hasMonths = chart.series.flatMap(pointsOf).some(({ period }) => period.from.length > YEAR);
  const inMonths = isAsked ? to - from < SHORT.asked : hasMonths && to - from < SHORT.own;
  const x = inMonths ? wholeMonths(from, to) : scaleOf(Math.floor(from), Math.ceil(to));
  return { x, ticks: inMonths ? monthTicks(x, format) : yearTicks(x) };
}
