import { pointInWords } from '../point-words';
import { perHundred, segmentsOf, seriesOf } from '../points';
import { hasValue, type Point, pointsOf, type Segment, type Series, type Unit } from '../series';
import type { Context } from '../text/context';
import { extended, twelveMonthSums } from '../tourism/series';
import type { Break, FlowGroup, FlowMeasure, FlowSeries } from './comparable';
import { namesOf } from './names';

type Reason = (before: Point, after: Point) => string | undefined;

/** What a catalogue file says of one flow; the rest follows from its points. */
export interface FlowDraft {
  id: string;
  group: FlowGroup;
  names: FlowSeries['names'];
  hue: Series['hue'];
  unit: Unit;
  /** Of what the unit is, where the unit alone does not say: shares of trade and of people are not one measure. */
  quantity?: string;
  /** What it is at a time rather than how much over one: a rate or a stock by month and by year is one unit. */
  isLevel?: boolean;
  countries: string[];
  measure: Omit<FlowMeasure, 'kind' | 'breaks'>;
  points: Point[];
  reason?: Reason;
  /** Residents of the travellers' country, year by year: makes a rate per hundred possible. */
  residents?: Point[];
}

/** Units whose months add up to a year. */
const ADDITIVE: Unit[] = ['usd', 'jpy', 'persons', 'kg'];

const breaksOf = (series: Series): Break[] =>
  series.segments.flatMap(({ breakReason, points }) => {
    const after = points.find(hasValue);
    return breakReason && after ? [{ kind: 'record', rule: 'never', label: after.label, what: breakReason }] : [];
  });

/** Runs of segments with no break between them: a sum or a rate may use all points of one run, and of no other. */
function unbroken(series: Series): Segment[] {
  const runs: Segment[] = [];
  for (const { points, breakReason } of series.segments) {
    if (runs.length === 0 || breakReason) runs.push({ points: [...points], breakReason });
    else runs.at(-1)?.points.push(...points);
  }
  return runs;
}

/** Works out new points run by run, so that no figure is made of months counted in two ways. */
const workedOut = (series: Series, work: (points: Point[]) => Point[]): Segment[] =>
  unbroken(series).flatMap(({ points, breakReason }) =>
    segmentsOf(work(points)).map((segment, index) => (index === 0 ? { ...segment, breakReason } : segment)),
  );

/** Nothing where no point has a value: twelve months in a row are not always known. */
const known = (segments: Segment[]): Segment[] | undefined => (segments.some(({ points }) => points.some(hasValue)) ? segments : undefined);

/** A population count for each label of the points: that of the year the label is of or ends in. */
function residentsAt(points: Point[], residents: Point[]): Point[] {
  const years = [...new Set(points.map(({ label }) => label.slice(0, 4)))];
  const byYear = new Map(extended(residents, years).map((count) => [count.label, count]));
  return points.flatMap((point) => {
    const count = byYear.get(point.label.slice(0, 4));
    return count ? [{ ...count, label: point.label, period: point.period }] : [];
  });
}

function variantsOf(series: Series, { unit, measure, residents }: FlowDraft, { text }: Context): FlowSeries['variants'] {
  const notes = text.pages.compare.computed;
  const monthly = measure.frequency === 'month';
  const sums = (points: Point[]): Point[] => (monthly ? twelveMonthSums(points, notes.sum12) : points);
  const rates = (points: Point[], counts: Point[]): Point[] =>
    perHundred(sums(points), residentsAt(points, counts), monthly ? notes.per100Months : notes.per100);
  return {
    sum12: monthly && ADDITIVE.includes(unit) ? known(workedOut(series, sums)) : undefined,
    per100: residents && known(workedOut(series, (points) => rates(points, residents))),
  };
}

/** A flow as a comparable series; nothing when none of its points has a value. */
export function flowEntry(draft: FlowDraft, context: Context): FlowSeries | undefined {
  const { id, group, names, hue, unit, quantity = unit, isLevel, countries, measure, reason } = draft;
  const points = draft.points.map((point) => pointInWords(point, context.language));
  const words = context.text.pages.compare;
  if (!points.some(hasValue)) return undefined;
  const series = seriesOf({ id, label: words.names.full(namesOf({ names, measure }, words)), hue, unit }, points, reason);
  return {
    id,
    group,
    series,
    names,
    heading: words.groups[group],
    scale: isLevel ? quantity : `${quantity}/${measure.frequency}`,
    countries,
    measure: { kind: 'flow', ...measure, breaks: breaksOf(series) },
    variants: variantsOf(series, draft, context),
  };
}

/** All points of a series that the site already draws, to be told apart by what comparing needs. */
export const drawn = (series: Series): Pick<FlowDraft, 'points' | 'reason'> => {
  const starts = new Map(
    series.segments.flatMap(({ points, breakReason }) => {
      const first = points.find(hasValue);
      return breakReason && first ? [[first.label, breakReason] as const] : [];
    }),
  );
  return { points: pointsOf(series), reason: (_, after) => starts.get(after.label) };
};
