import { BarMarks } from '../chart/bar-marks';
import { pictureCanvas } from '../chart/canvas';
import { HEAT_ROW, HeatMarks } from '../chart/heat-marks';
import type { PlacedChart } from '../chart/layout/placed';
import { type Part, paragraph, SIDE, WIDTH } from '../chart/picture-parts';
import { keyTo } from '../chart/picture-plot';
import { TimeMarks } from '../chart/time-marks';
import { wrap } from '../chart/wrap';
import { inColumns } from './columns';

/** The size that link previews ask for is 1200 by 630; the picture is laid out at four fifths of it, so that its text is legible when small. */
const HEIGHT = 504;
const INNER = WIDTH - 2 * SIDE;
const TOP = 26;
const FOOT = 34;

/** Headlines are as large as two lines allow, the smallest in as many as it takes; bold letters are a tenth wider than `wrap` reckons. */
const HEADLINE = { sizes: [34, 30, 26], lines: 2, bold: 1.1, leading: 1.25 };

export interface SharePictureProps {
  chart: PlacedChart;
  headline: string;
  subtitle: string;
  /** "Source: …". */
  credit: string;
  siteName: string;
  breakLabel: string;
  /** The chart's stylesheet with plain colours. */
  css: string;
}

/** Font size of a headline in px, and its lines. */
function headlineLines(text: string): { size: number; lines: string[] } {
  const linesAt = (size: number) => wrap.lines(text, size * HEADLINE.bold, INNER);
  const size = HEADLINE.sizes.find((candidate) => linesAt(candidate).length <= HEADLINE.lines) ?? HEADLINE.sizes.at(-1) ?? 0;
  return { size, lines: linesAt(size) };
}

function headlinePart({ size, lines }: { size: number; lines: string[] }): Part {
  const leading = size * HEADLINE.leading;
  const drawing = lines.map((line, index) => (
    <text key={line} className="title share" x={SIDE} y={size + index * leading}>
      {line}
    </text>
  ));
  return { id: 'headline', height: lines.length * leading + 4, drawing };
}

/** Least height of a plot over time, in px: the labels at the ends of its lines are kept apart by shares of about as much. */
const LEAST = 300;

/** Width of a month's column in a heat map that keeps figures such as 89.4k apart, in px. */
const CELL = 38;

interface Room {
  left: number;
  right: number;
  above: number;
  below: number;
  /** The plot's own height, where it has one. */
  height?: number;
  /** The least width of the plot. */
  width?: number;
}

/** Room around the plot for what is written outside of it, in px. */
function roomFor(chart: PlacedChart): Room {
  switch (chart.kind) {
    case 'time':
      return { left: 48, right: 168, above: 22, below: 26 };
    case 'heat':
      return { left: 44, right: 0, above: 22, below: 4, height: chart.rows.length * HEAT_ROW, width: chart.columns.length * CELL };
    case 'bars': {
      const names = Math.max(...chart.rows.map(({ label }) => wrap.widthOf(label, 13)));
      return { left: chart.labels === 'beside' ? names + 16 : 0, right: 60, above: 6, below: 26, height: chart.height };
    }
  }
}

/** A chart drawn smaller than this has labels too small to read in a preview: its rows stand in two columns then. */
const LEGIBLE = 0.8;

/** Room between two columns, in px. */
const GUTTER = 24;

interface Column {
  chart: PlacedChart;
  room: Room;
  /** Where its corner is in the picture, and its width there, in px. */
  left: number;
  top: number;
  width: number;
  scale: number;
}

/** How much smaller a chart is drawn to fit into a space. */
const scaleOf = ({ left, right, above, below, height = LEAST, width = 0 }: Room, space: { width: number; height: number }): number =>
  Math.min(1, space.height / (above + height + below), space.width / (left + width + right));

/** The chart in the space that is left: whole, or in two columns of one scale and one axis, with all of its rows. */
function columnsOf(chart: PlacedChart, top: number): Column[] {
  const whole = roomFor(chart);
  const height = HEIGHT - FOOT - top;
  const charts = scaleOf(whole, { width: INNER, height }) < LEGIBLE ? inColumns(chart) : [chart];
  const width = (INNER - GUTTER * (charts.length - 1)) / charts.length;
  const rooms = charts.map((column) => ({ ...roomFor(column), left: whole.left }));
  const scale = Math.min(...rooms.map((room) => scaleOf(room, { width, height })));
  return charts.map((column, index) => ({
    chart: column,
    room: rooms[index] ?? whole,
    left: SIDE + index * (width + GUTTER),
    top,
    width,
    scale,
  }));
}

function Plot({ column, breakLabel }: { column: Column; breakLabel: string }) {
  const { chart, room, scale, top } = column;
  const { left, right, above, below, height: own } = room;
  const height = own ?? Math.max(LEAST, HEIGHT - FOOT - top - above - below);
  const width = column.width / scale - left - right;
  const canvas = pictureCanvas(width, height);
  return (
    <g transform={`translate(${column.left} ${top}) scale(${scale}) translate(${left} ${above})`}>
      {chart.kind === 'heat' && <HeatMarks chart={chart} width={width} />}
      {chart.kind === 'bars' && <BarMarks chart={chart} canvas={canvas} />}
      {chart.kind === 'time' && <TimeMarks chart={chart} canvas={canvas} breakLabel={breakLabel} />}
    </g>
  );
}

/** Whether every line has its name at its end: where two ends are close, some have none. */
const isNamed = (chart: PlacedChart): boolean => chart.kind === 'time' && chart.lines.every(({ end }) => (end?.name.length ?? 0) > 0);

/** A figure as the picture of a shared link: headline, subtitle, a key where one is needed, chart and source. */
export function SharePicture({ chart, headline, subtitle, credit, siteName, breakLabel, css }: SharePictureProps) {
  const title = headlineLines(headline);
  const key = isNamed(chart) ? [] : keyTo('key', chart);
  const parts = [headlinePart(title), paragraph('subtitle', subtitle, 'small'), ...key];
  let y = TOP;
  const placed = parts.map((part) => {
    const top = y;
    y += part.height + 4;
    return { ...part, top };
  });
  return (
    <svg xmlns="http://www.w3.org/2000/svg" className="picture" width={WIDTH} height={HEIGHT} viewBox={`0 0 ${WIDTH} ${HEIGHT}`}>
      <style>{`${css}.picture .share{font-size:${title.size}px}.picture .event-number{display:none}`}</style>
      <rect className="paper" width={WIDTH} height={HEIGHT} />
      {placed.map(({ id, top, drawing }) => (
        <g key={id} transform={`translate(0 ${top})`}>
          {drawing}
        </g>
      ))}
      {columnsOf(chart, y + 4).map((column) => (
        <Plot key={column.left} column={column} breakLabel={breakLabel} />
      ))}
      <text className="small" x={SIDE} y={HEIGHT - 14}>
        {credit}
      </text>
      <text className="small number" x={WIDTH - SIDE} y={HEIGHT - 14} textAnchor="end">
        {siteName}
      </text>
    </svg>
  );
}
