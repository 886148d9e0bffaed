import { type RefObject, useEffect, useRef, useState } from 'react';
import { useActiveTooltipLabel } from 'recharts';
import { type Box, plotIn } from './box';
import type { PlacedLine } from './layout/placed';
import { type LinePoint, pointsAt } from './live-moments';

/** A point by the id of its line and the label of its wave, year or month. */
export interface PickedPoint {
  line: string;
  group: string;
}

/** Tells the moment that is read out, which only Recharts knows; stands inside its chart. */
export function useMoment(moment: RefObject<number | undefined>): number | undefined {
  const label = useActiveTooltipLabel();
  const now = label === undefined ? undefined : Number(label);
  useEffect(() => {
    moment.current = now;
  }, [moment, now]);
  return now;
}

/** {@link useMoment} for a chart that marks nothing at it. */
export function ActiveMoment({ moment }: { moment: RefObject<number | undefined> }) {
  useMoment(moment);
  return null;
}

/** Marks the points that are read out. */
export function ActivePoints({ reading, box }: { reading: Reading; box: Box }) {
  const now = useMoment(reading.moment);
  if (now === undefined) return null;
  const { width, height } = plotIn(box);
  return (
    <g transform={`translate(${box.margin.left} ${box.margin.top})`}>
      {reading.at(now).map(({ line, group, hue, x, y }) => (
        <circle key={`${line} ${group}`} className={`${hue} dot`} cx={x * width} cy={y * height} r={6} />
      ))}
    </g>
  );
}

/** What is read out of a chart. */
export interface Reading {
  /** The moment read out now; filled by {@link useMoment}. */
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
