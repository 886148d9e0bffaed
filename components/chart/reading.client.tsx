import { type RefObject, useEffect, useRef, useState } from 'react';
import { useActiveTooltipCoordinate, useActiveTooltipLabel } from 'recharts';
import type { PlacedLine } from './layout/placed';
import { type LinePoint, pointsAt } from './live-moments';

/** A point by the id of its line and the label of its wave, year or month. */
export interface PickedPoint {
  line: string;
  group: string;
}

/** What Recharts finds under the pointer or the arrow keys. */
export interface Found {
  /** The moment of a line chart, the row of a bar chart. */
  at: number;
  /** Where it stands in the chart's box, in px; across it, where the pointer is. */
  x: number;
  y: number;
}

/** What is read out now, which only Recharts knows; stands inside its chart, and tells the rest by `now`. */
export function useFound(now: RefObject<number | undefined>): Found | undefined {
  const label = useActiveTooltipLabel();
  const place = useActiveTooltipCoordinate();
  const at = label === undefined ? undefined : Number(label);
  useEffect(() => {
    now.current = at;
  }, [now, at]);
  return at === undefined || !place ? undefined : { at, x: place.x, y: place.y };
}

/** What is read out of a chart of lines. */
export interface Reading {
  /** The moment read out now; filled by {@link useFound}. */
  moment: RefObject<number | undefined>;
  /** The points of a moment, that of the line the reader turned to first. */
  at(x: number): LinePoint[];
  /** The points read out now, in the same order. */
  now(): LinePoint[];
  /** Turns to the next or previous line that has a point now. */
  turn(step: 1 | -1): void;
}

export function useReading(lines: PlacedLine[], shown: boolean[]): Reading {
  const moment = useRef<number>(undefined);
  const [line, setLine] = useState<string>();
  const at = (x: number) => pointsAt(lines, shown, x).toSorted((a, b) => Number(b.line === line) - Number(a.line === line));
  const now = () => (moment.current === undefined ? [] : at(moment.current));
  const turn = (step: 1 | -1) => {
    const points = now();
    const present = lines.map(({ id }) => id).filter((id) => points.some((point) => point.line === id));
    const index = present.indexOf(points[0]?.line ?? '');
    setLine(present[(index + step + present.length) % present.length]);
  };
  return { moment, at, now, turn };
}
