import type { DatasetName } from './catalogue';

/** A span of time as exact as its source: each end a year, a month or a day (`2014`, `2014-05`, `2014-05-31`). */
export interface Period {
  from: string;
  to: string;
}

/** Why there is no figure. `not-found`: published, but in no document that could be read. */
export type Absence = 'not-asked' | 'not-found' | 'not-published' | 'no-fieldwork' | 'withheld';

/** How settled a figure is. `derived`: worked out from printed figures; drawn hollow, like the two before it. */
export type Status = 'final' | 'provisional' | 'estimate' | 'derived';

export type Unit = 'percent' | 'points' | 'persons' | 'usd' | 'jpy' | 'kg' | 'per-100' | 'per-usd' | 'degrees' | 'score' | 'rank' | 'index';

/** One observation, or its named absence. */
export interface Point {
  period: Period;
  /** What a table calls the period: `2023`, `FY2015`, `2019-07`. Points of one label stand in one table row. */
  label: string;
  value?: number;
  /** The figure as its source prints it, for tables and CSV. */
  printed?: string;
  absence?: Absence;
  status: Status;
  /** Codes of what a reader must know, from the dataset: `secondary-copy`, `conflict`, `doubtful`… */
  flags: string[];
  note?: string;
  /** Step the source rounds to, in units of the value. */
  roundedTo?: number;
  /** People who answered, for the sampling error of a share. */
  sample?: number;
  sourceIds: string[];
  dataset: DatasetName;
  /** The row it comes from (`rowId`); empty for a figure computed from several rows, which `note` explains. */
  rowId: string;
  /** Of a computed figure: the rows it was worked out from. */
  parts?: { dataset: DatasetName; row: string }[];
}

/** Points that one line may connect: one question, one scale, one mode, one population. */
export interface Segment {
  points: Point[];
  /** Why this segment does not continue the one before. */
  breakReason?: string;
}

/**
 * Colour by country: the public that answers, the reporter that counts or the traveller's nationality; where the lines are a
 * reporter's partners, the partner's.
 */
export type Hue = 'jpn' | 'kor' | 'neutral' | 'other-1' | 'other-2' | 'other-3' | 'other-4' | 'positive' | 'negative' | 'unsure';

/** Points of one measure by one method. */
export interface Series {
  /** Stable and unique within its figure: part of addresses and file columns. */
  id: string;
  label: string;
  hue: Hue;
  /** Told apart without colour when two series share a hue. */
  dash?: 'solid' | 'dashed' | 'dotted';
  unit: Unit;
  segments: Segment[];
}

/** All points of a series in order of time. */
export const pointsOf = (series: Series): Point[] => series.segments.flatMap((segment) => segment.points);

/** The last point that has a value; throws when there is none, since a headline would be empty. */
export function latest(series: Series): Point & { value: number } {
  const point = pointsOf(series).findLast(hasValue);
  if (!point) throw new Error(`${series.id}: no point has a value`);
  return point;
}

/** The point of one label; throws when it is missing or has no value. */
export function at(series: Series, label: string): Point & { value: number } {
  const point = pointsOf(series).find((candidate) => candidate.label === label);
  if (!point || !hasValue(point)) throw new Error(`${series.id}: no value at ${label}`);
  return point;
}

export const hasValue = (point: Point): point is Point & { value: number } => point.value !== undefined;
