import { Fragment } from 'react';
import type { Canvas } from './canvas';
import type { PlacedLine, PlacedPoint, PlacedTimeChart } from './layout/placed';
import { MarginMarks } from './margin-marks';
import { Stretched, scaled } from './stretched';
import { wrap } from './wrap';

/** Width of the plot, in px, where the word at a break is shown; a break closer to the last one than its word is wide is drawn without it. */
const WIDE_PLOT = 560;

/** Room that the word at a break takes, as a share of the plot's width. */
const roomOf = (word: string): number => (wrap.widthOf(word, 13) + 8) / WIDE_PLOT;

/** The path of one run. */
function pathOf(run: PlacedPoint[], canvas: Canvas): string {
  const { x, y } = scaled(canvas);
  return `M${run.map((point) => `${x(point.x)} ${y(point.y)}`).join('L')}`;
}

/** The runs of a line. */
function LinePaths({ line, canvas }: { line: PlacedLine; canvas: Canvas }) {
  const drawn = (unsettled: boolean): string =>
    line.runs
      .filter((run) => run.unsettled === unsettled && run.points.length > 1)
      .map((run) => pathOf(run.points, canvas))
      .join('');
  const paths = [
    { d: drawn(false), dash: line.dash },
    { d: drawn(true), dash: 'dotted' },
  ].filter((path) => path.d !== '');
  if (paths.length === 0) return null;
  return (
    <Stretched canvas={canvas}>
      {paths.map(({ d, dash }) => (
        <path key={d} className={dash === 'solid' ? 'line' : `line ${dash}`} d={d} />
      ))}
    </Stretched>
  );
}

/** The last value and, where there is room, the series' name. */
function EndLabel({ end, canvas }: { end: NonNullable<PlacedLine['end']>; canvas: Canvas }) {
  const x = canvas.x(end.labelX);
  return (
    <text className="end" y={canvas.y(end.labelY)}>
      <tspan x={x} dx={9} dy={4}>
        {end.text}
      </tspan>
      {end.name.map((words) => (
        <tspan key={words} className="wide name" x={x} dx={9} dy={15}>
          {words}
        </tspan>
      ))}
    </text>
  );
}

function Line({ line, index, canvas }: { line: PlacedLine; index: number; canvas: Canvas }) {
  const dots = line.runs.flatMap((run) => run.points).filter((point) => point.dot);
  return (
    <g className={`${line.hue} s${index}`}>
      <MarginMarks line={line} canvas={canvas} />
      <LinePaths line={line} canvas={canvas} />
      {dots.map((point) => (
        <circle
          key={`${point.x} ${point.y}`}
          className={point.hollow ? 'dot hollow' : 'dot'}
          cx={canvas.x(point.x)}
          cy={canvas.y(point.y)}
          r={4}
        />
      ))}
      {line.end && <EndLabel end={line.end} canvas={canvas} />}
    </g>
  );
}

/**
 * Where the numbers of events stand, and the way their rows go: on the axis, or below the words at breaks, or half way up, where no
 * line's end has its label. A name takes up to four lines below its value, so a label in the lowest 30 % may reach the axis.
 */
function bandOf(lines: PlacedLine[]): { y: number; dy: number; step: number } {
  const ends = lines.flatMap(({ end }) => end?.labelY ?? []);
  if (ends.every((y) => y < 0.7)) return { y: 1, dy: -5, step: -13 };
  return { y: ends.every((y) => y > 0.25) ? 0 : 0.4, dy: 14, step: 13 };
}

/** Event lines, numbered as in the list below the chart; the numbers stand in rows, since events cluster. */
function Events({ chart: { events, lines }, canvas }: { chart: PlacedTimeChart; canvas: Canvas }) {
  const band = bandOf(lines);
  return (
    <g className="events-shown">
      {events.map((event, index) => (
        <Fragment key={event.id}>
          <line className="event" x1={canvas.x(event.at)} x2={canvas.x(event.at)} y1="0" y2={canvas.y(1)} />
          <text className="event-number" x={canvas.x(event.at)} y={canvas.y(band.y)} dy={band.dy + event.row * band.step}>
            {index + 1}
          </text>
        </Fragment>
      ))}
    </g>
  );
}

/** Axes, breaks, events and lines of a time chart: the marks alone, to stand in an `<svg>`. */
export function TimeMarks({ chart, canvas, breakLabel }: { chart: PlacedTimeChart; canvas: Canvas; breakLabel: string }) {
  const drawn = chart.breaks.filter((entry) => entry.drawn);
  return (
    <>
      {chart.yTicks.map((tick) => (
        <Fragment key={tick.at}>
          <line
            className={tick.at === chart.zeroAt ? 'zero' : 'grid'}
            x1="0"
            x2={canvas.x(1)}
            y1={canvas.y(tick.at)}
            y2={canvas.y(tick.at)}
          />
          <text x="0" y={canvas.y(tick.at)} dx={-7} dy={4} textAnchor="end">
            {tick.label}
          </text>
        </Fragment>
      ))}
      {chart.xTicks.map((tick) => (
        <text
          key={tick.at}
          className={tick.wideOnly ? 'wide' : undefined}
          x={canvas.x(tick.at)}
          y={canvas.y(1)}
          dy={20}
          textAnchor="middle"
        >
          {tick.label}
        </text>
      ))}
      {drawn.map((entry, index) => (
        <g key={`${entry.at} ${entry.label}`}>
          <line className="break" x1={canvas.x(entry.at)} x2={canvas.x(entry.at)} y1="0" y2={canvas.y(1)}>
            <title>{entry.reason}</title>
          </line>
          {entry.at - (drawn[index - 1]?.at ?? -1) > roomOf(breakLabel) && (
            <text className="wide" x={canvas.x(entry.at)} y="0" dy={-4} textAnchor="middle">
              {breakLabel}
            </text>
          )}
        </g>
      ))}
      {chart.events.length > 0 && <Events chart={chart} canvas={canvas} />}
      {chart.lines.map((line, index) => (
        <Line key={line.id} line={line} index={index} canvas={canvas} />
      ))}
    </>
  );
}
