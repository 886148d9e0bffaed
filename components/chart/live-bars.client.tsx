import { type KeyboardEvent, type MouseEvent, useRef } from 'react';
import { Bar, ComposedChart, Tooltip, XAxis, YAxis } from 'recharts';
import { barNear } from './bar-near';
import { type Box, placeIn, plotIn } from './box';
import type { PlacedBar, PlacedBarChart } from './layout/placed';
import { ActiveMoment, type PickedPoint } from './reading.client';
import { ReadoutBox, readoutPlace } from './readout.client';

interface LiveBarsProps {
  chart: PlacedBarChart;
  box: Box;
  label: string;
  shown: boolean[];
  onPick?(point: PickedPoint): void;
}

/** The bars of each row: Recharts finds the row under the pointer or the arrow keys and reads out its bars. */
const barsByRow = (rows: PlacedBarChart['rows'], bars: PlacedBar[]) =>
  rows.map((_, row) => ({ row, whole: 1, bars: bars.filter((bar) => bar.row === row) }));

/** Recharts counts the rows of a vertical layout backwards and knows only the horizontal arrows: these keys mean those. */
const ARROWS: Record<string, string> = { ArrowRight: 'ArrowLeft', ArrowDown: 'ArrowLeft', ArrowLeft: 'ArrowRight', ArrowUp: 'ArrowRight' };

function translateArrows(event: KeyboardEvent<HTMLDivElement>): void {
  const key = ARROWS[event.key];
  // The translated key passes here too; only the reader's own is trusted.
  if (key === undefined || !event.nativeEvent.isTrusted) return;
  event.preventDefault();
  event.stopPropagation();
  event.target.dispatchEvent(new window.KeyboardEvent('keydown', { key, bubbles: true }));
}

/** Recharts finds the row under the pointer or the arrow keys; its bars are read out. */
export function LiveBars({ chart, box, label, shown, onPick }: LiveBarsProps) {
  const row = useRef<number>(undefined);
  const bars = chart.bars.filter((bar) => shown[bar.group]);
  const pick = (bar: PlacedBar | undefined) => {
    const line = chart.groups[bar?.group ?? -1]?.id;
    const group = chart.rows[bar?.row ?? -1]?.label;
    if (line !== undefined && group !== undefined) onPick?.({ line, group });
  };
  const choose = (event: MouseEvent<HTMLDivElement>) => pick(barNear(bars, plotIn(box), placeIn(box, event)));
  const press = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.key !== 'Enter' || !onPick || row.current === undefined) return translateArrows(event);
    // Enter would make Recharts hide what it reads out.
    event.preventDefault();
    event.stopPropagation();
    pick(bars.find((bar) => bar.row === row.current));
  };
  return (
    <div className={onPick && 'pick'} onClick={choose} onKeyDownCapture={press}>
      <ComposedChart
        layout="vertical"
        width={box.width}
        height={box.height}
        data={barsByRow(chart.rows, bars)}
        margin={box.margin}
        accessibilityLayer
        aria-label={label}
      >
        <ActiveMoment moment={row} />
        <XAxis type="number" domain={[0, 1]} hide />
        <YAxis type="category" dataKey="row" hide />
        <Bar dataKey="whole" fill="transparent" isAnimationActive={false} />
        <Tooltip
          {...readoutPlace(box)}
          isAnimationActive={false}
          cursor={{ fill: 'var(--ink)', fillOpacity: 0.07 }}
          content={({ active, payload }) => (active ? <ReadoutBox points={payload?.[0]?.payload?.bars ?? []} /> : null)}
        />
      </ComposedChart>
    </div>
  );
}
