import { BarMarks } from './bar-marks';
import { type Canvas, pictureCanvas } from './canvas';
import { HEAT_ROW, HeatMarks } from './heat-marks';
import type { PlacedBarChart, PlacedChart, PlacedTimeChart } from './layout/placed';
import { TimeMarks } from './time-marks';
import { wrap } from './wrap';

const WIDTH = 960;
const SIDE = 32;
const TITLE = { size: 24, line: 30 };
const SMALL = { size: 14, line: 20 };

/** Bold letters are about a tenth wider. */
const BOLD = 1.1;

interface PictureProps {
  chart: PlacedChart;
  headline: string;
  subtitle: string;
  /** "Source: …" and the site's name. */
  credit: string;
  breakLabel: string;
  /** The chart's stylesheet with plain colours. */
  css: string;
}

function Lines({ lines, y, size, line, className }: { lines: string[]; y: number; size: number; line: number; className: string }) {
  return lines.map((text, index) => (
    <text key={text} className={className} x={SIDE} y={y + index * line} fontSize={size}>
      {text}
    </text>
  ));
}

/** A key to the colours, one entry after another in rows that fit. */
function Key({ chart, y }: { chart: PlacedTimeChart | PlacedBarChart; y: number }) {
  const entries = chart.kind === 'time' ? chart.lines : chart.groups;
  let x = SIDE;
  return entries.map((entry) => {
    const at = x;
    x += 40 + wrap.widthOf(entry.label, SMALL.size);
    return (
      <g key={entry.id} className={entry.hue} transform={`translate(${at} ${y})`}>
        <rect className="bar" y="-10" width="12" height="10" />
        <text x="18" fontSize={SMALL.size}>
          {entry.label}
        </text>
      </g>
    );
  });
}

/** Room beside the plot for row names and end labels, and the plot's height, in px. */
function roomFor(chart: PlacedChart): { left: number; right: number; plotHeight: number } {
  switch (chart.kind) {
    case 'time':
      return { left: SIDE + 48, right: 200, plotHeight: 360 };
    case 'heat':
      return { left: SIDE + 44, right: SIDE, plotHeight: chart.rows.length * HEAT_ROW };
    default:
      return { left: chart.labels === 'beside' ? SIDE + 170 : SIDE, right: 90, plotHeight: chart.height };
  }
}

function Marks({ chart, canvas, width, breakLabel }: { chart: PlacedChart; canvas: Canvas; width: number; breakLabel: string }) {
  if (chart.kind === 'heat') return <HeatMarks chart={chart} width={width} />;
  if (chart.kind === 'bars') return <BarMarks chart={chart} canvas={canvas} />;
  return <TimeMarks chart={chart} canvas={canvas} breakLabel={breakLabel} />;
}

/** A figure as one self-contained SVG: headline, subtitle, key, chart, source line. */
export function Picture({ chart, headline, subtitle, credit, breakLabel, css }: PictureProps) {
  const inner = WIDTH - 2 * SIDE;
  const title = wrap.lines(headline, TITLE.size * BOLD, inner);
  const sub = wrap.lines(subtitle, SMALL.size, inner);
  const foot = wrap.lines(credit, SMALL.size, inner);
  const subTop = 40 + title.length * TITLE.line;
  const keyTop = subTop + sub.length * SMALL.line + 8;
  const top = keyTop + 36;
  const { left, right, plotHeight } = roomFor(chart);
  const width = WIDTH - left - right;
  const footTop = top + plotHeight + 58;
  const height = footTop + foot.length * SMALL.line;
  return (
    <svg xmlns="http://www.w3.org/2000/svg" className="picture" width={WIDTH} height={height} viewBox={`0 0 ${WIDTH} ${height}`} role="img">
      <title>{headline}</title>
      <desc>{subtitle}</desc>
      <style>{css}</style>
      <rect className="paper" width={WIDTH} height={height} />
      <Lines className="title" lines={title} y={40} size={TITLE.size} line={TITLE.line} />
      <Lines className="small" lines={sub} y={subTop} size={SMALL.size} line={SMALL.line} />
      {chart.kind !== 'heat' && <Key chart={chart} y={keyTop + 12} />}
      <g transform={`translate(${left} ${top})`}>
        <Marks chart={chart} canvas={pictureCanvas(width, plotHeight)} width={width} breakLabel={breakLabel} />
      </g>
      <Lines className="small" lines={foot} y={footTop} size={SMALL.size} line={SMALL.line} />
    </svg>
  );
}
