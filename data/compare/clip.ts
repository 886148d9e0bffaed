import { hasValue, type Point, pointsOf, type Segment } from '../series';
import { endOf, middleOf, startOf } from '../time';
import type { ComparableSeries } from './comparable';

export interface Range {
  from?: string;
  to?: string;
}

/** Segments with only the points of a range. A break is kept when figures on both of its sides are. */
export function clippedSegments(segments: Segment[], isIn: (point: Point) => boolean): Segment[] {
  const clipped: Segment[] = [];
  let anyBefore = false;
  let carried: string | undefined;
  for (const { points, breakReason } of segments) {
    carried = breakReason ?? carried;
    const kept = points.filter(isIn);
    if (kept.length === 0) continue;
    clipped.push({ points: kept, breakReason: anyBefore && kept.some(hasValue) ? carried : undefined });
    if (kept.some(hasValue)) [anyBefore, carried] = [true, undefined];
  }
  return clipped;
}

/** A series as a range shows it: its points, and the waves and breaks among them. */
export function clipped<Entry extends ComparableSeries>(entry: Entry, { from, to }: Range): Entry {
  if (from === undefined && to === undefined) return entry;
  const [start, end] = [from === undefined ? -Infinity : startOf(from), to === undefined ? Infinity : endOf(to)];
  const isIn = ({ period }: Point): boolean => middleOf(period) >= start && middleOf(period) <= end;
  const series = { ...entry.series, segments: clippedSegments(entry.series.segments, isIn) };
  const labels = pointsOf(series).map(({ label }) => label);
  const firstFigure = pointsOf(series).find(hasValue)?.label ?? '';
  const breaks = entry.measure.breaks.filter(({ label }) => labels.indexOf(label) > labels.indexOf(firstFigure));
  if (entry.measure.kind === 'flow') return { ...entry, series, measure: { ...entry.measure, breaks } };
  const waves = entry.measure.waves.filter(({ label }) => labels.includes(label));
  const asking = new Set(waves.map(({ programme }) => programme));
  const wordings = entry.measure.wordings.filter(({ programme }) => asking.has(programme));
  return { ...entry, series, measure: { ...entry.measure, breaks, waves, wordings } };
}
