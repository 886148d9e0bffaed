import { isWorkedOut, margin, marginBetween } from '../polls/margin';
import { hasValue, type Point, pointsOf, type Unit } from '../series';
import { breaksBetween } from './between';
import type { Break, ComparableSeries, WaveMethod } from './comparable';

/** Something that a reader of a change must know, though it does not forbid reading it. */
export type Caution =
  | { kind: 'marked-break'; broken: Break }
  | { kind: 'mode-unknown'; labels: string[] }
  | { kind: 'not-final'; labels: string[] }
  | { kind: 'whole-percent'; labels: string[] };

/** Why no change is read. */
export type Refusal =
  | { why: 'no-value'; labels: string[] }
  | { why: 'same-point' }
  | { why: 'broken'; breaks: Break[] }
  | { why: 'derived'; labels: string[] }
  | { why: 'no-sample'; labels: string[] }
  | { why: 'mean' };

/** What happened between two points of one series; differences are in the series' own unit. */
export type Change =
  | { kind: 'refused'; refusal: Refusal }
  /** A poll's share: whether the difference exceeds its nominal margin. */
  | { kind: 'share'; difference: number; margin: number; exceeds: boolean; cautions: Caution[] }
  /** A count: no sample, so no margin. `percent` is missing where the first figure is zero or can be negative. */
  | { kind: 'count'; difference: number; percent?: number; unit: Unit; cautions: Caution[] };

/** Nominal sampling error of one poll share; nothing where the sample is not published or the figure is no share of people. */
export const nominalMargin = (series: ComparableSeries, point: Point): number | undefined =>
  series.scale === 'share-of-people' && point.value !== undefined && point.sample !== undefined
    ? margin(point.value, point.sample)
    : undefined;

/** Floating-point noise removed: no figure of the site has more decimals. */
const clean = (value: number): number => Math.round(value * 1e6) / 1e6;

const labelsOf = (points: Point[]): string[] => points.map(({ label }) => label);

const cautionOf = <Kind extends Exclude<Caution['kind'], 'marked-break'>>(
  kind: Kind,
  labels: string[],
): { kind: Kind; labels: string[] }[] => (labels.length > 0 ? [{ kind, labels }] : []);

/** Modes that cannot be compared, because one of the two is not known. */
function unknownModes(series: ComparableSeries, labels: string[]): string[] {
  if (series.measure.kind !== 'poll') return [];
  const { waves } = series.measure;
  return labels.filter((label) => waves.find((wave: WaveMethod) => wave.label === label)?.mode === undefined);
}

function cautionsOf(series: ComparableSeries, points: Point[], breaks: Break[]): Caution[] {
  const unsettled = points.filter(({ status }) => status === 'provisional' || status === 'estimate');
  const whole = points.filter(({ roundedTo }) => series.group === 'polls' && roundedTo === 1);
  return [
    ...breaks.map((broken): Caution => ({ kind: 'marked-break', broken })),
    ...cautionOf('mode-unknown', unknownModes(series, labelsOf(points))),
    ...cautionOf('not-final', labelsOf(unsettled)),
    ...cautionOf('whole-percent', labelsOf(whole)),
  ];
}

const refused = (refusal: Refusal): Change => ({ kind: 'refused', refusal });

type Valued = Point & { value: number };

function shareChange(series: ComparableSeries, before: Valued, after: Valued, cautions: Caution[]): Change {
  const derived = [before, after].filter(isWorkedOut);
  if (derived.length > 0) return refused({ why: 'derived', labels: labelsOf(derived) });
  if (series.scale !== 'share-of-people') return refused({ why: 'mean' });
  const error = marginBetween(before, after);
  if (error === undefined)
    return refused({ why: 'no-sample', labels: labelsOf([before, after].filter(({ sample }) => sample === undefined)) });
  const difference = clean(after.value - before.value);
  return { kind: 'share', difference, margin: error, exceeds: Math.abs(difference) > error, cautions };
}

/** The change from one point of a series to another, or why it cannot be read. */
export function changeBetween(series: ComparableSeries, from: string, to: string): Change {
  if (from === to) return refused({ why: 'same-point' });
  const points = pointsOf(series.series);
  const [before, after] = [from, to].map((label) => points.find((point) => point.label === label));
  if (!before || !after || !hasValue(before) || !hasValue(after)) {
    const known = [before, after].filter((point) => point !== undefined && hasValue(point)).map((point) => point?.label);
    return refused({ why: 'no-value', labels: [from, to].filter((label) => !known.includes(label)) });
  }
  const breaks = breaksBetween(series, from, to);
  const cuts = breaks.filter(({ rule }) => rule === 'never');
  if (cuts.length > 0) return refused({ why: 'broken', breaks: cuts });
  const cautions = cautionsOf(series, [before, after], breaks);
  if (series.group === 'polls') return shareChange(series, before, after, cautions);
  const difference = clean(after.value - before.value);
  const ratio = before.value > 0 && after.value >= 0 ? (100 * difference) / before.value : undefined;
  return { kind: 'count', difference, percent: ratio, unit: series.series.unit, cautions };
}
