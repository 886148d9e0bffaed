import { BarMarks } from './bar-marks';
import { pictureCanvas } from './canvas';
import { HEAT_ROW, HeatMarks } from './heat-marks';
import type { PlacedChart, PlacedTimeChart } from './layout/placed';
import { legend, type Part, SIDE, WIDTH } from './picture-parts';
import { TimeMarks } from './time-marks';

/** Room around a plot for what is written outside of it, in px. */
interface Room {
  top: number;
  right: number;
  bottom: number;
  left: number;
}

function roomFor(chart: PlacedChart): Room {
  switch (chart.kind) {
    case 'time':
      return { top: 24, right: 200, bottom: 34, left: SIDE + 48 };
    case 'heat':
      return { top: 24, right: SIDE, bottom: 16, left: SIDE + 44 };
    default:
      return { top: 8, right: 90, bottom: 34, left: chart.labels === 'beside' ? SIDE + 170 : SIDE };
  }
}

function heightOf(chart: PlacedChart, timeHeight: number): number {
  if (chart.kind === 'time') return timeHeight;
  return chart.kind === 'heat' ? chart.rows.length * HEAT_ROW : chart.height;
}

/** A chart with its axes; `timeHeight` is the height of a plot over time, in px, the others have one of their own. */
export function plot(id: string, chart: PlacedChart, breakLabel: string, timeHeight = 360): Part {
  const { top, right, bottom, left } = roomFor(chart);
  const [width, height] = [WIDTH - left - right, heightOf(chart, timeHeight)];
  const canvas = pictureCanvas(width, height);
  const drawing = (
    <g transform={`translate(${left} ${top})`}>
      {chart.kind === 'heat' && <HeatMarks chart={chart} width={width} />}
      {chart.kind === 'bars' && <BarMarks chart={chart} canvas={canvas} />}
      {chart.kind === 'time' && <TimeMarks chart={chart} canvas={canvas} breakLabel={breakLabel} />}
    </g>
  );
  return { id, height: top + height + bottom, drawing };
}

const lineMark = (dash: PlacedTimeChart['lines'][number]['dash']) => (
  <path className={dash === 'solid' ? 'line' : `line ${dash}`} d="M0 6H24" />
);

const BAR_MARK = <rect className="bar" x="12" y="1" width="12" height="10" />;

/** The key to a chart's colours and dashes; a heat map, whose cells hold their values, and a single line need none. */
export function keyTo(id: string, chart: PlacedChart): Part[] {
  if (chart.kind === 'heat') return [];
  const entries =
    chart.kind === 'time'
      ? chart.lines.map(({ dash, ...line }) => ({ ...line, mark: lineMark(dash) }))
      : chart.groups.map((group) => ({ ...group, mark: BAR_MARK }));
  return entries.length < 2 ? [] : [legend(id, entries)];
}
