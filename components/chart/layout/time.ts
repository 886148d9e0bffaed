import type { TimeChart } from '@/data/figure';
import { hasValue, type Point, pointsOf, type Series } from '@/data/series';
import type { ChartContext } from '@/data/text/context';
import type { Format } from '@/data/text/format';
import { middleOf, startOf } from '@/data/time';
import { wrap } from '../wrap';
import { align, clear, shorten, spread } from './labels';
import type { PlacedBreak, PlacedEvent, PlacedLine, PlacedPoint, PlacedRun, PlacedTimeChart } from './placed';
import { readoutOf } from './readout';
import { marginNotes, samplingRange } from './sampling';
import { fraction, type Scale, valueScale } from './scale';
import { clippedTo, spanOf, timeAxis } from './time-axis';

/** Font size and width of a series' name at the end of its line, in px: the plot's right padding less the dot. */
const LABEL = { size: 13, width: 165 };

type Valued = Point & { value: number };

/** Points of one segment that a line may connect: it ends at each point without a value. */
function runsOf(points: Point[]): Valued[][] {
  const runs: Valued[][] = [[]];
  for (const point of points) {
    if (hasValue(point)) runs.at(-1)?.push(point);
    else runs.push([]);
  }
  return runs.filter((run) => run.length > 0);
}

/** Cuts a dense run where figures cease to be final; the unsettled part begins at the last final point, so that the line goes on. */
function bySettlement(run: Valued[]): { unsettled: boolean; points: Valued[] }[] {
  const parts: { unsettled: boolean; points: Valued[] }[] = [];
  for (const [index, point] of run.entries()) {
    const unsettled = point.status !== 'final';
    const previous = run[index - 1];
    if (parts.at(-1)?.unsettled !== unsettled) parts.push({ unsettled, points: previous ? [previous] : [] });
    parts.at(-1)?.points.push(point);
  }
  return parts;
}

/** Where a break is drawn: half way between the last point before it, known or not, and the first figure after. */
function breaksOf(series: Series, several: boolean, x: Scale, { label }: Format): Omit<PlacedBreak, 'drawn'>[] {
  return series.segments.flatMap((segment, index) => {
    const before = series.segments[index - 1]?.points.at(-1);
    const after = segment.points.find(hasValue);
    if (!segment.breakReason || !before || !after) return [];
    const middle = (middleOf(before.period) + middleOf(after.period)) / 2;
    return [
      { at: fraction(x.place(middle)), series: several ? series.label : undefined, label: label(after.label), reason: segment.breakReason },
    ];
  });
}

/** Breaks closer than 3 % of the width are drawn as one line: both publics of a poll usually break together. */
function inOrder(breaks: Omit<PlacedBreak, 'drawn'>[]): PlacedBreak[] {
  const sorted = breaks.toSorted((a, b) => a.at - b.at);
  return sorted.map((entry, index) => ({ ...entry, drawn: entry.at - (sorted[index - 1]?.at ?? -1) > 0.03 }));
}

/** Room that the number of an event takes, as a share of the width of the plot on the narrowest phone: 15 of 230 px. */
const NUMBER = 15 / 230;

/** Gives each event, in order of time, the first row in which its number does not stand on one before. */
function inRows(events: Omit<PlacedEvent, 'row'>[]): PlacedEvent[] {
  const ends: number[] = [];
  return events.map((event) => {
    const free = ends.findIndex((end) => event.at - end >= NUMBER);
    const row = free === -1 ? ends.length : free;
    ends[row] = event.at;
    return { ...event, row };
  });
}

/** Lays out lines on a time axis. `names` gives a source's short name; `events` are the ones that may be shown. */
export function layOutTime(
  chart: TimeChart,
  context: ChartContext,
  names: (sourceId: string) => string,
  events: { id: string; date: string; title: string; major: boolean }[],
): PlacedTimeChart {
  const span = spanOf(chart);
  const all = clippedTo(chart.series, span);
  const valued = all.flatMap(pointsOf).filter(hasValue);
  const { x, ticks } = timeAxis(chart, span, context);
  const rangeOf = (point: Valued) => (chart.margins ? samplingRange(point, chart.unit) : undefined);
  const y = valueScale(
    valued.flatMap((point) => [point.value, rangeOf(point)?.from ?? point.value, rangeOf(point)?.to ?? point.value]),
    chart.fromZero,
    chart.max,
  );
  const height = (value: number): number => fraction(1 - y.place(value));
  const marginAt = (range: { from: number; to: number } | undefined): PlacedPoint['margin'] =>
    range && { low: height(range.from), high: height(range.to) };
  const place = (point: Valued, series: Series, alone: boolean): PlacedPoint => ({
    x: fraction(x.place(middleOf(point.period))),
    y: height(point.value),
    margin: marginAt(rangeOf(point)),
    hollow: point.status !== 'final',
    dot: chart.dots || alone,
    group: point.label,
    ...readoutOf(point, chart.unit, series.label, context, names),
  });
  const placeRun = (run: Valued[], series: Series): PlacedRun[] => {
    const parts = chart.dots || run.length === 1 ? [{ unsettled: false, points: run }] : bySettlement(run);
    return parts.map(({ unsettled, points }) => ({ unsettled, points: points.map((point) => place(point, series, run.length === 1)) }));
  };
  const lines: PlacedLine[] = all.map((series) => {
    const runs = series.segments.flatMap((segment) => runsOf(segment.points)).flatMap((run) => placeRun(run, series));
    const last = pointsOf(series).findLast(hasValue);
    const end = runs.at(-1)?.points.at(-1);
    return {
      id: series.id,
      label: series.label,
      hue: series.hue,
      dash: series.dash ?? 'solid',
      runs,
      end:
        last && end
          ? {
              labelX: end.x,
              labelY: end.y,
              text: context.format.axis(last.value, chart.unit),
              name: wrap.lines(series.label, LABEL.size, LABEL.width),
            }
          : undefined,
    };
  });
  const ends = lines.flatMap((line) => line.end ?? []);
  align(ends);
  shorten(ends, Math.max(...lines.flatMap(({ runs }) => runs.flatMap(({ points }) => points.map((point) => point.x)))));
  clear(
    ends,
    lines.flatMap(({ runs }) => runs.map(({ points }) => points)),
  );
  spread(ends);
  const [from, to] = [chart.from ?? x.domain[0], chart.to ?? x.domain[1]];
  const shown = inRows(
    events
      .filter((event) => startOf(event.date) >= from && startOf(event.date) <= to)
      .map((event) => ({ ...event, at: fraction(x.place(startOf(event.date))) })),
  );
  const [low, high] = y.domain;
  return {
    kind: 'time',
    lines,
    xTicks: ticks,
    yTicks: y.ticks.map((value) => ({ at: height(value), label: context.format.axis(value, chart.unit, y.ticks) })),
    zeroAt: low <= 0 && high >= 0 ? height(0) : undefined,
    cut: low > 0,
    breaks: inOrder(all.flatMap((series) => breaksOf(series, all.length > 1, x, context.format))),
    events: shown,
    marginNotes: chart.margins ? marginNotes(all, chart.unit, context) : [],
  };
}
