import type { RefObject } from 'react';
import { ComposedChart, XAxis } from 'recharts';
import { type Box, plotIn } from './box';
import type { PlacedTimeChart } from './layout/placed';
import { momentsOf } from './live-moments';
import { PickArea } from './pick-area.client';
import { type PickedPoint, type Reading, useFound, useReading } from './reading.client';
import { ReadoutBox } from './readout.client';

interface LiveTimeProps {
  chart: PlacedTimeChart;
  box: Box;
  label: string;
  shown: boolean[];
  /** Takes the read-out. */
  layer: RefObject<HTMLElement | null>;
  onPick?(point: PickedPoint): void;
}

/** Recharts finds the moment under the pointer or the arrow keys; its points are marked and read out. */
export function LiveTime({ chart: { lines }, box, label, shown, layer, onPick }: LiveTimeProps) {
  const reading = useReading(lines, shown);
  return (
    <PickArea lines={lines} shown={shown} box={box} reading={reading} onPick={onPick}>
      <ComposedChart
        width={box.width}
        height={box.height}
        data={momentsOf(lines, shown)}
        margin={box.margin}
        accessibilityLayer
        aria-label={label}
      >
        <XAxis type="number" dataKey="x" domain={[0, 1]} hide />
        <FoundMoment reading={reading} box={box} layer={layer} first={onPick !== undefined} />
      </ComposedChart>
    </PickArea>
  );
}

interface FoundMomentProps {
  reading: Reading;
  box: Box;
  layer: RefObject<HTMLElement | null>;
  first: boolean;
}

/** A line at the moment, and its points. */
function FoundMoment({ reading, box, layer, first }: FoundMomentProps) {
  const found = useFound(reading.moment);
  if (!found) return null;
  const { width, height } = plotIn(box);
  const points = reading.at(found.at);
  const middle = found.at * width;
  return (
    <g transform={`translate(${box.margin.left} ${box.margin.top})`}>
      <line className="found-moment" x1={middle} x2={middle} y2={height} />
      {points.map(({ line, group, hue, x, y }) => (
        <circle key={`${line} ${group}`} className={`${hue} dot`} cx={x * width} cy={y * height} r={6} />
      ))}
      <ReadoutBox points={points} found={found} box={box} layer={layer} first={first} />
    </g>
  );
}
