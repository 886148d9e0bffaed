import { hasValue, type Point, pointsOf, type Segment, type Unit } from '../series';
import type { FlowSeries, Scale } from './comparable';
import type { Words } from './words';

/** Ways to show a flow. None of them exists for a poll: the type of {@link transformed} keeps polls out. */
export const FLOW_TRANSFORMS = ['level', 'sum12', 'per100', 'index'] as const;
export type FlowTransform = (typeof FLOW_TRANSFORMS)[number];

/** Why a flow cannot be shown in a way. */
export type TransformRefusal = 'not-for-this-series' | 'no-base';

export type Transformed = { series: FlowSeries } | { refused: TransformRefusal };

/** Counts and prices: their ratio to a base means something, that of a rank, a share or a balance does not. */
const INDEXED: Unit[] = ['usd', 'jpy', 'persons', 'kg', 'per-usd'];
const UNINDEXED: FlowSeries['measure']['concept'][] = ['balance', 'mirror-gap'];

/** The ways a flow can be shown in, as it is first. */
export function transformsOf({ series, measure, variants }: FlowSeries): FlowTransform[] {
  const can: Record<FlowTransform, boolean> = {
    level: true,
    sum12: variants.sum12 !== undefined,
    per100: variants.per100 !== undefined,
    index: INDEXED.includes(series.unit) && !UNINDEXED.includes(measure.concept) && measure.frequency !== 'quarter',
  };
  return FLOW_TRANSFORMS.filter((transform) => can[transform]);
}

/** The series with other points in other units; what it measures stays. */
function withPoints(
  flow: FlowSeries,
  segments: Segment[],
  unit: Unit,
  scale: Scale,
  transform: FlowTransform,
  { text }: Words,
): FlowSeries {
  return {
    ...flow,
    series: { ...flow.series, segments, unit },
    names: transform === 'index' ? flow.names : { ...flow.names, what: text.names.shownAs(flow.names.what, text.transforms[transform]) },
    scale,
    // Months summed over a year, or set against a year's residents, are figures of a year.
    measure: transform === 'index' ? flow.measure : { ...flow.measure, frequency: 'year' },
    variants: {},
  };
}

/** The figure that stands for 100: of the month or year itself; of a year of months, their mean where all twelve are known. */
export function baseValue(points: Point[], base: string, frequency: FlowSeries['measure']['frequency']): number | undefined {
  const wanted = frequency === 'year' ? base.slice(0, 4) : base;
  const exact = points.find(({ label }) => label === wanted)?.value;
  if (exact !== undefined || frequency !== 'month' || base.length !== 4) return exact;
  const months = points.filter(({ label }) => label.startsWith(`${base}-`)).filter(hasValue);
  return months.length === 12 ? months.reduce((sum, { value }) => sum + value, 0) / 12 : undefined;
}

function indexed(flow: FlowSeries, base: string, words: Words): Transformed {
  const value = baseValue(pointsOf(flow.series), base, flow.measure.frequency);
  if (value === undefined || value <= 0) return { refused: 'no-base' };
  const note = words.text.computed.index(base);
  const segments = flow.series.segments.map((segment) => ({
    ...segment,
    points: segment.points.map((point): Point => {
      const { printed, roundedTo, ...rest } = point;
      return hasValue(point) ? { ...rest, value: (100 * point.value) / value, note, rowId: '' } : point;
    }),
  }));
  return { series: withPoints(flow, segments, 'index', `index-${base}`, 'index', words) };
}

/** A flow shown in another way, or why it cannot be. `base` is the month or year of an index. */
export function transformed(flow: FlowSeries, transform: FlowTransform, base: string | undefined, words: Words): Transformed {
  if (transform === 'level') return { series: flow };
  if (!transformsOf(flow).includes(transform)) return { refused: 'not-for-this-series' };
  const { sum12, per100 } = flow.variants;
  if (transform === 'sum12' && sum12)
    return { series: withPoints(flow, sum12, flow.series.unit, flow.scale.replace(/month$/, 'year'), transform, words) };
  if (transform === 'per100' && per100) return { series: withPoints(flow, per100, 'per-100', 'per-100/year', transform, words) };
  return base === undefined ? { refused: 'no-base' } : indexed(flow, base, words);
}

/** Labels that all of the flows have a usable figure at: what an index can start from. */
export function commonBases(flows: FlowSeries[]): string[] {
  const sets = flows.map(({ series, measure }) => {
    const points = pointsOf(series);
    const labels = points.filter((point) => hasValue(point) && point.value > 0).map(({ label }) => label);
    const years = [...new Set(labels.map((label) => label.slice(0, 4)))];
    return new Set([...labels, ...years.filter((year) => baseValue(points, year, measure.frequency) !== undefined)]);
  });
  const [first, ...rest] = sets;
  return [...(first ?? [])].filter((label) => rest.every((set) => set.has(label))).toSorted();
}
