import type { DatasetName } from './catalogue';
import { type Absence, hasValue, type Point, pointsOf, type Segment, type Series, type Status } from './series';
import { addMonths, periodOf } from './time';

/** One cell of a row, before it is a point of a series. */
export interface Reading {
  dataset: DatasetName;
  rowId: string;
  /** As the dataset writes it: `2019`, `2019-Q3`, `2019-07`. */
  time: string;
  value: number | undefined;
  /** The cell as published. */
  printed: string;
  status: Status | 'not-found' | 'not-published';
  roundedTo?: number;
  sourceId: string;
  note?: string;
}

/** Rounding that a reader would notice: a step of at least a thousandth of the value. */
const isRounded = (value: number | undefined, step: number | undefined): boolean =>
  value !== undefined && step !== undefined && step > 1 && step * 1000 >= value;

const isAbsence = (status: Reading['status']): status is 'not-found' | 'not-published' =>
  status === 'not-found' || status === 'not-published';

export function pointOf({ time, value, printed, status, roundedTo, sourceId, ...rest }: Reading): Point {
  const absence: Absence = isAbsence(status) ? status : 'not-found';
  return {
    ...rest,
    period: periodOf(time),
    label: time,
    value,
    printed: printed === '' ? undefined : printed,
    absence: value === undefined ? absence : undefined,
    status: isAbsence(status) ? 'final' : status,
    roundedTo,
    flags: isRounded(value, roundedTo) ? ['rounded'] : [],
    sourceIds: [sourceId],
  };
}

const UNSETTLED: Status[] = ['final', 'derived', 'provisional', 'estimate'];

/**
 * A figure worked out from others is as unsettled as the least settled of them. It is not thereby `derived`, which the datasets say
 * of a cell that no document prints: the total of two final figures is exact, and final. That the site worked it out is told by its
 * note and its card, which names every row behind it, and by its empty row in the CSV.
 */
const leastSettled = (points: Point[]): Status =>
  UNSETTLED[Math.max(0, ...points.map((point) => UNSETTLED.indexOf(point.status)))] ?? 'final';

/**
 * A figure worked out from `parts`, which `note` explains; an absence when any part has none. Flags stay with the parts: what is
 * rounded in one month is not rounded in a sum.
 */
export function computed(
  { period, label, dataset }: Pick<Point, 'period' | 'label' | 'dataset'>,
  parts: (Point | undefined)[],
  note: string,
  work: (...values: number[]) => number,
): Point {
  const known = parts.filter((part) => part !== undefined);
  const values = known.flatMap((part) => (part.value === undefined ? [] : [part.value]));
  const whole = values.length === parts.length;
  return {
    period,
    label,
    dataset,
    value: whole ? work(...values) : undefined,
    absence: whole ? undefined : (known.find((part) => part.absence)?.absence ?? 'not-found'),
    status: whole ? leastSettled(known) : 'final',
    flags: [],
    note,
    sourceIds: [...new Set(known.flatMap((part) => part.sourceIds))],
    rowId: '',
    parts: known.flatMap((part) => (part.rowId === '' ? (part.parts ?? []) : [{ dataset: part.dataset, row: part.rowId }])),
  };
}

/** Works out a figure for every point of `first` from it and the points of the same label in `others`. */
export function combine(first: Point[], others: Point[][], note: string, work: (...values: number[]) => number): Point[] {
  const byLabel = others.map((points) => new Map(points.map((point) => [point.label, point])));
  return first.map((point) => computed(point, [point, ...byLabel.map((points) => points.get(point.label))], note, work));
}

/** What `part` is of `whole`, per hundred, time by time. */
export const perHundred = (part: Point[], whole: Point[], note: string): Point[] =>
  combine(part, [whole], note, (one, all) => (100 * one) / all);

/** The period after a year, quarter or month of the same length. */
export function following(label: string): string {
  const quarter = /^(\d{4})-Q([1-4])$/.exec(label);
  if (quarter) return quarter[2] === '4' ? `${Number(quarter[1]) + 1}-Q1` : `${quarter[1]}-Q${Number(quarter[2]) + 1}`;
  return label.length === 4 ? String(Number(label) + 1) : addMonths(label, 1);
}

/**
 * Points in order of time, cut where no line may run on: where periods are missing between two points, and where `reason` says
 * that a figure is not made like the last one before it.
 */
export function segmentsOf(points: Point[], reason: (before: Point, after: Point) => string | undefined = () => undefined): Segment[] {
  const segments: Segment[] = [];
  let known: Point | undefined;
  for (const point of points.toSorted((a, b) => a.period.from.localeCompare(b.period.from))) {
    const before = segments.at(-1)?.points.at(-1);
    const breakReason = known && hasValue(point) ? reason(known, point) : undefined;
    if (!before || breakReason || following(before.label) !== point.label) segments.push({ points: [point], breakReason });
    else segments.at(-1)?.points.push(point);
    if (hasValue(point)) known = point;
  }
  return segments;
}

export const seriesOf = (
  about: Omit<Series, 'segments'>,
  points: Point[],
  reason?: (before: Point, after: Point) => string | undefined,
): Series => ({
  ...about,
  segments: segmentsOf(points, reason),
});

type Valued = Point & { value: number };

function extreme(series: Series, beats: (a: Valued, b: Valued) => boolean): Valued {
  const [first, ...rest] = pointsOf(series).filter(hasValue);
  if (!first) throw new Error(`${series.id}: no point has a value`);
  return rest.reduce((best, point) => (beats(point, best) ? point : best), first);
}

/** The highest point, the first of equals. */
export const highest = (series: Series): Valued => extreme(series, (a, b) => a.value > b.value);

/** The lowest point, the first of equals. */
export const lowest = (series: Series): Valued => extreme(series, (a, b) => a.value < b.value);

/** The first point that has a value. */
export const earliest = (series: Series): Valued => extreme(series, () => false);
