import { CartesianGrid, ComposedChart, Line, ReferenceLine, Tooltip, XAxis, YAxis } from 'recharts';
import { pictureCanvas } from './canvas';
import type { PlacedLine, PlacedPoint, PlacedTimeChart } from './layout/placed';
import type { Box } from './live-chart.client';
import { MarginMarks } from './margin-marks';
import { isNarrow, ReadoutBox, readoutPlace } from './readout.client';
import { EndLabel } from './time-marks';

interface LiveTimeProps {
  chart: PlacedTimeChart;
  box: Box;
  label: string;
  shown: boolean[];
  events: boolean;
}

/** One row of the chart's data: a moment, and the height of every run that has a point there, by the run's key. */
interface Moment {
  x: number;
  [run: string]: number;
}

const DASHES: Record<PlacedLine['dash'], string | undefined> = { solid: undefined, dashed: '7 4', dotted: '2 4' };

const keyOf = (line: number, run: number): string => `${line}.${run}`;

function momentsOf(lines: PlacedLine[]): Moment[] {
  const moments = new Map<number, Moment>();
  lines.forEach((line, index) => {
    line.runs.forEach((run, number) => {
      for (const point of run.points) {
        const moment = moments.get(point.x) ?? { x: point.x };
        moment[keyOf(index, number)] = point.y;
        moments.set(point.x, moment);
      }
    });
  });
  return [...moments.values()].sort((a, b) => a.x - b.x);
}

/** Dots as the static chart has them: solid, hollow or none. */
function Dot({ cx, cy, hue, point }: { cx?: number; cy?: number; hue: string; point: PlacedPoint | undefined }) {
  if (cx === undefined || cy === undefined || !point?.dot) return null;
  return <circle className={`${hue} ${point.hollow ? 'dot hollow' : 'dot'}`} cx={cx} cy={cy} r={4} />;
}

/** Points read out at a moment: the ones that stand there, then the others of the same wave, whose field dates differ a little. */
function pointsAt(lines: PlacedLine[], shown: boolean[], x: number) {
  const all = lines.flatMap((line, index) =>
    shown[index] ? line.runs.flatMap((run) => run.points).map((point) => ({ ...point, hue: line.hue })) : [],
  );
  const here = all.filter((point) => point.x === x);
  const groups = new Set(here.map((point) => point.group));
  const unique = new Map([...here, ...all.filter((point) => groups.has(point.group))].map((point) => [point.title, point]));
  return [...unique.values()];
}

export function LiveTime({ chart, box, label, shown, events }: LiveTimeProps) {
  const ticks = chart.xTicks.filter((tick) => !(isNarrow(box) && tick.wideOnly));
  const labels = new Map([...chart.xTicks, ...chart.yTicks].map((tick) => [tick.at, tick.label]));
  const nameOf = (entries: { at: number; label: string }[]) => (at: number) =>
    entries.find((entry) => entry.at === at)?.label ?? labels.get(at) ?? '';
  const { margin } = box;
  const plot = pictureCanvas(box.width - margin.left - margin.right, box.height - margin.top - margin.bottom);
  return (
    <ComposedChart
      width={box.width}
      height={box.height}
      data={momentsOf(chart.lines)}
      margin={{ top: margin.top, right: margin.right, bottom: 0, left: 0 }}
      accessibilityLayer
      aria-label={label}
    >
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
        tickMargin={7}
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
        tickMargin={2}
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
            key={keyOf(index, number)}
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
        content={({ active, label: x }) => (active ? <ReadoutBox points={pointsAt(chart.lines, shown, Number(x))} /> : null)}
      />
    </ComposedChart>
  );
}
