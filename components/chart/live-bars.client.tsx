import { type KeyboardEvent, type MouseEvent, type RefObject, useRef } from 'react';
import { ComposedChart, YAxis } from 'recharts';
import { barNear } from './bar-near';
import { type Box, placeIn, plotIn } from './box';
import type { PlacedBar, PlacedBarChart } from './layout/placed';
import { type PickedPoint, useFound } from './reading.client';
import { ReadoutBox } from './readout.client';

interface LiveBarsProps {
  chart: PlacedBarChart;
  box: Box;
  label: string;
  shown: boolean[];
  /** Takes the read-out. */
  layer: RefObject<HTMLElement | null>;
  onPick?(point: PickedPoint): void;
}

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
export function LiveBars({ chart, box, label, shown, layer, onPick }: LiveBarsProps) {
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
        data={chart.rows.map((_, index) => ({ row: index }))}
        margin={box.margin}
        accessibilityLayer
        aria-label={label}
      >
        <YAxis type="category" dataKey="row" scale="band" hide />
        <FoundRow bars={bars} rows={chart.rows.length} row={row} box={box} layer={layer} />
      </ComposedChart>
    </div>
  );
}

interface FoundRowProps {
  bars: PlacedBar[];
  rows: number;
  /** The row read out now; filled here. */
  row: RefObject<number | undefined>;
  box: Box;
  layer: RefObject<HTMLElement | null>;
}

/** A ground behind the row, and its bars. */
function FoundRow({ bars, rows, row, box, layer }: FoundRowProps) {
  const found = useFound(row);
  if (!found) return null;
  const { width, height } = plotIn(box);
  const share = height / rows;
  return (
    <g transform={`translate(${box.margin.left} ${box.margin.top})`}>
      <rect className="found-row" y={found.at * share} width={width} height={share} />
      <ReadoutBox points={bars.filter((bar) => bar.row === found.at)} found={found} box={box} layer={layer} />
    </g>
  );
}
