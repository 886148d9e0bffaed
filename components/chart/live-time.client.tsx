import { CartesianGrid, ComposedChart, Line, ReferenceLine, Tooltip, XAxis, YAxis } from 'recharts';
import { pictureCanvas } from './canvas';
import type { PlacedLine, PlacedPoint, PlacedTimeChart } from './layout/placed';
import type { Box } from './live-chart.client';
import { keyOf, momentsOf } from './live-moments';
import { MarginMarks } from './margin-marks';
import { PickArea } from './pick-area.client';
import { ActiveMoment, type PickedPoint, useReading } from './reading.client';
import { isNarrow, ReadoutBox, readoutPlace } from './readout.client';
import { EndLabel } from './time-marks';

interface LiveTimeProps {
  chart: PlacedTimeChart;
  box: Box;
  label: string;
  shown: boolean[];
  events: boolean;
  onPick?(point: PickedPoint): void;
}

const DASHES: Record<PlacedLine['dash'], string | undefined> = { solid: undefined, dashed: '7 4', dotted: '2 4' };

/** Dots as the static chart has them: solid, hollow or none. */
function Dot({ cx, cy, hue, point }: { cx?: number; cy?: number; hue: string; point: PlacedPoint | undefined }) {
  if (cx === undefined || cy === undefined || !point?.dot) return null;
  return <circle className={`${hue} ${point.hollow ? 'dot hollow' : 'dot'}`} cx={cx} cy={cy} r={4} />;
}

/** Lines and dots drawn by Recharts, which finds the moment under the pointer or the arrow keys. */
export function LiveTime({ chart, box, label, shown, events, onPick }: LiveTimeProps) {
  const reading = useReading(chart.lines, shown);
  const ticks = chart.xTicks.filter((tick) => !(isNarrow(box) && tick.wideOnly));
  const labels = new Map([...chart.xTicks, ...chart.yTicks].map((tick) => [tick.at, tick.label]));
  const nameOf = (entries: { at: number; label: string }[]) => (at: number) =>
    entries.find((entry) => entry.at === at)?.label ?? labels.get(at) ?? '';
  const { margin } = box;
  const plot = pictureCanvas(box.width - margin.left - margin.right, box.height - margin.top - margin.bottom);
  return (
    <PickArea lines={chart.lines} shown={shown} box={box} reading={reading} onPick={onPick}>
      <ComposedChart
        width={box.width}
        height={box.height}
        data={momentsOf(chart.lines)}
        margin={{ top: margin.top, right: margin.right, bottom: 0, left: 0 }}
        accessibilityLayer
        aria-label={label}
      >
        <ActiveMoment moment={reading.moment} />
        <CartesianGrid vertical={false} stroke="var(--rule)" />
        <XAxis
          type="number"
          dataKey="x"
          domain={[0, 1]}
          ticks={ticks.map((tick) => tick.at)}
          tickFormatter={nameOf(chart.xTicks)}
          interval={0}
          height={margin.bottom}
          axisLine={false}
          tickLine={false}
          tickMargin={5}
          fontSize={13}
        />
        <YAxis
          type="number"
          domain={[0, 1]}
          reversed
          ticks={chart.yTicks.map((tick) => tick.at)}
          tickFormatter={nameOf(chart.yTicks)}
          interval={0}
          width={margin.left}
          axisLine={false}
          tickLine={false}
          tickMargin={1}
          fontSize={13}
        />
        {chart.zeroAt !== undefined && <ReferenceLine y={chart.zeroAt} stroke="var(--ink-soft)" />}
        {chart.breaks
          .filter((entry) => entry.drawn)
          .map((entry) => (
            <ReferenceLine key={`${entry.at} ${entry.label}`} x={entry.at} stroke="var(--ink-soft)" strokeDasharray="3 3" />
          ))}
        {events &&
          chart.events.map((event, index) => (
            <ReferenceLine
              key={event.id}
              x={event.at}
              stroke="var(--neutral)"
              label={{ value: index + 1, position: 'insideTop', offset: (index % 3) * 13, fontSize: 11 }}
            />
          ))}
        <g className="canvas" transform={`translate(${margin.left} ${margin.top})`}>
          {chart.lines.map(
            (line, index) =>
              shown[index] && (
                <g key={line.id} className={line.hue}>
                  <MarginMarks line={line} canvas={plot} />
                </g>
              ),
          )}
        </g>
        {chart.lines.flatMap((line, index) =>
          line.runs.map((run, number) => (
            <Line
              key={`${line.id} ${number}`}
              className={line.hue}
              dataKey={keyOf(index, number)}
              hide={!shown[index]}
              stroke={`var(--${line.hue})`}
              strokeWidth={2}
              strokeDasharray={DASHES[run.unsettled ? 'dotted' : line.dash]}
              connectNulls
              isAnimationActive={false}
              dot={({ key, cx, cy, payload }) => (
                <Dot key={key} hue={line.hue} cx={cx} cy={cy} point={run.points.find((point) => point.x === payload.x)} />
              )}
            />
          )),
        )}
        <g className="canvas" transform={`translate(${margin.left} ${margin.top})`}>
          {chart.lines.map(
            (line, index) =>
              line.end &&
              shown[index] && (
                <g key={line.id} className={line.hue}>
                  <EndLabel end={line.end} canvas={plot} />
                </g>
              ),
          )}
        </g>
        <Tooltip
          {...readoutPlace(box)}
          isAnimationActive={false}
          cursor={{ stroke: 'var(--ink-soft)' }}
          content={({ active, label: x }) => (active ? <ReadoutBox points={reading.at(Number(x))} first={onPick !== undefined} /> : null)}
        />
      </ComposedChart>
    </PickArea>
  );
}
