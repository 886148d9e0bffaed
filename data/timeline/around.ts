import { computed } from '../points';
import { marginBetween } from '../polls/margin';
import { hasValue, type Period, type Point, pointsOf, type Series } from '../series';
import { addMonths, endOf, startOf } from '../time';

/** How far before and after an event the site looks, in years. */
export const REACH = 2;

type Valued = Point & { value: number };

export interface Change {
  difference: number;
  /** Difference in percent of the figure before; a share has none. */
  percent?: number;
  /** Nominal margin of the difference between two shares, where it is known, and whether the difference exceeds it. */
  margin?: { size: number; isExceeded: boolean };
}

/** What is known of one series before and after an event. */
export type Finding =
  | { kind: 'change'; before: Valued; after: Valued; change: Change }
  /** The two figures are not made alike, for these reasons. */
  | { kind: 'broken'; before: Valued; after: Valued; reasons: string[] }
  /** A side has no figure; `missing` names the months or years it would need. */
  | { kind: 'incomplete'; before?: Valued; after?: Valued; missing: string[] };

/** What stands on each side: sums of months, single years, or the nearest waves of a poll. */
export type Span = 'months-12' | 'months-24' | 'year' | 'wave';

export interface Around {
  span: Span;
  finding: Finding;
}

/** A moment later than another by less than a day is not later: ends and starts of periods differ by rounding only. */
const INSTANT = 0.001;

/** Whether any part of a period lies within reach of an event. */
export const isNear = (period: Period, event: Period): boolean =>
  endOf(period.to) > startOf(event.from) - REACH + INSTANT && startOf(period.from) < endOf(event.to) + REACH - INSTANT;

/** Why points of a series may not be compared, if they may not: every cut with a reason that lies between them. */
function reasonsBetween({ segments }: Series, before: Point, after: Point): string[] {
  const first = segments.findIndex(({ points }) => points.includes(before));
  const last = segments.findIndex(({ points }) => points.includes(after));
  return segments.slice(first + 1, last + 1).flatMap(({ breakReason }) => breakReason ?? []);
}

function changeOf(before: Valued, after: Valued, unit: Series['unit']): Change {
  const difference = after.value - before.value;
  if (unit !== 'percent') return { difference, percent: before.value > 0 ? (100 * difference) / before.value : undefined };
  const size = marginBetween(before, after);
  return size === undefined ? { difference } : { difference, margin: { size, isExceeded: Math.abs(difference) > size } };
}

/** @param reasons why the two may not be compared */
function findingOf(
  before: Point | undefined,
  after: Point | undefined,
  unit: Series['unit'],
  missing: string[],
  reasons: string[],
): Finding {
  const [known, later] = [before, after].map((point) => (point && hasValue(point) ? point : undefined));
  if (!known || !later) return { kind: 'incomplete', before: known, after: later, missing };
  if (reasons.length > 0) return { kind: 'broken', before: known, after: later, reasons };
  return { kind: 'change', before: known, after: later, change: changeOf(known, later, unit) };
}

const byLabel = (series: Series): Map<string, Point> => new Map(pointsOf(series).map((point) => [point.label, point]));

const sum = (...values: number[]): number => values.reduce((total, value) => total + value, 0);

/** Sums of the months before the event's first and after its last; there is no sum while a month is missing. */
function monthsAround(series: Series, event: Period, count: number): Finding {
  const known = byLabel(series);
  const month = (start: string, step: number) => addMonths(start.slice(0, 7), step);
  const sides = [
    Array.from({ length: count }, (_, index) => month(event.from, index - count)),
    Array.from({ length: count }, (_, index) => month(event.to, index + 1)),
  ];
  const missing = sides.flat().filter((label) => known.get(label)?.value === undefined);
  const [before, after] = sides.map((labels) => {
    const parts = labels.map((label) => known.get(label));
    const [from = '', to = ''] = [labels[0], labels.at(-1)];
    const dataset = parts.find((part) => part !== undefined)?.dataset;
    return dataset && computed({ period: { from, to }, label: `${from}/${to}`, dataset }, parts, '', sum);
  });
  const [first, last] = [known.get(sides[0]?.[0] ?? ''), known.get(sides[1]?.at(-1) ?? '')];
  return findingOf(before, after, series.unit, missing, first && last ? reasonsBetween(series, first, last) : []);
}

/** The year before the event's and the year after it. */
function yearsAround(series: Series, event: Period): Finding {
  const known = byLabel(series);
  const years = [Number(event.from.slice(0, 4)) - 1, Number(event.to.slice(0, 4)) + 1].map(String);
  const [before, after] = years.map((year) => known.get(year));
  const missing = years.filter((year) => known.get(year)?.value === undefined);
  return findingOf(before, after, series.unit, missing, before && after ? reasonsBetween(series, before, after) : []);
}

/** The last wave whose fieldwork ended before the event and the first that began after it, both within reach. */
function wavesAround(series: Series, event: Period): Finding {
  const near = pointsOf(series).filter((point) => hasValue(point) && isNear(point.period, event));
  const before = near.findLast((point) => endOf(point.period.to) < startOf(event.from) + INSTANT);
  const after = near.find((point) => startOf(point.period.from) > endOf(event.to) - INSTANT);
  return findingOf(before, after, series.unit, [], before && after ? reasonsBetween(series, before, after) : []);
}

/** How often a series has a figure. @throws for quarters, which no tracked series has */
function rhythmOf(series: Series): 'waves' | 'months' | 'years' {
  const [first] = pointsOf(series);
  if (first?.dataset.startsWith('poll-')) return 'waves';
  if (first?.label.length === 7) return 'months';
  if (first?.label.length === 4) return 'years';
  throw new Error(`${series.id}: neither waves, months nor years`);
}

function findingsOf(series: Series, event: Period): Around[] {
  switch (rhythmOf(series)) {
    case 'waves':
      return [{ span: 'wave', finding: wavesAround(series, event) }];
    case 'years':
      return [{ span: 'year', finding: yearsAround(series, event) }];
    case 'months': {
      const year: Around = { span: 'months-12', finding: monthsAround(series, event, 12) };
      // Where a month of twelve is missing, one of twenty-four is too.
      if (year.finding.kind === 'incomplete') return [year];
      return [year, { span: 'months-24', finding: monthsAround(series, event, 24) }];
    }
  }
}

/** What a series shows before and after an event; nothing when neither side has a figure. */
export const around = (series: Series, event: Period): Around[] =>
  findingsOf(series, event).filter(({ finding }) => finding.before !== undefined || finding.after !== undefined);
