import { ComposedChart, Line, Tooltip, XAxis, YAxis } from 'recharts';
import type { Box } from './box';
import type { PlacedTimeChart } from './layout/placed';
import { momentsOf } from './live-moments';
import { PickArea } from './pick-area.client';
import { ActivePoints, type PickedPoint, useReading } from './reading.client';
import { ReadoutBox, readoutPlace } from './readout.client';

interface LiveTimeProps {
  chart: PlacedTimeChart;
  box: Box;
  label: string;
  shown: boolean[];
  onPick?(point: PickedPoint): void;
}

/** Recharts finds the moment under the pointer or the arrow keys; its points are marked and read out. */
export function LiveTime({ chart: { lines }, box, label, shown, onPick }: LiveTimeProps) {
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
        <YAxis type="number" domain={[0, 1]} hide />
        <Line dataKey="middle" stroke="none" dot={false} activeDot={false} isAnimationActive={false} />
        <Tooltip
          {...readoutPlace(box)}
          isAnimationActive={false}
          cursor={{ stroke: 'var(--ink-soft)' }}
          content={({ active, label: x }) => (active ? <ReadoutBox points={reading.at(Number(x))} first={onPick !== undefined} /> : null)}
        />
        <ActivePoints reading={reading} box={box} />
      </ComposedChart>
    </PickArea>
  );
}
