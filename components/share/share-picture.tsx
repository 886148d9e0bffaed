import { BarMarks } from '../chart/bar-marks';
import { pictureCanvas } from '../chart/canvas';
import { HEAT_ROW, HeatMarks } from '../chart/heat-marks';
import type { PlacedChart } from '../chart/layout/placed';
import { type Part, paragraph, SIDE, WIDTH } from '../chart/picture-parts';
import { keyTo } from '../chart/picture-plot';
import { TimeMarks } from '../chart/time-marks';
import { wrap } from '../chart/wrap';

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

/** Room around the plot for what is written outside of it, and the plot's own height where it has one, in px. */
function roomFor(chart: PlacedChart): { left: number; right: number; above: number; below: number; height?: number } {
  switch (chart.kind) {
    case 'time':
      return { left: 48, right: 168, above: 22, below: 26 };
    case 'heat':
      return { left: 44, right: 0, above: 22, below: 4, height: chart.rows.length * HEAT_ROW };
    default:
      return { left: chart.labels === 'beside' ? 170 : 0, right: 60, above: 6, below: 26, height: chart.height };
  }
}

/** The chart in the space that is left, drawn smaller where its rows need more: all of them are shown. */
function Plot({ chart, top, breakLabel }: { chart: PlacedChart; top: number; breakLabel: string }) {
  const { left, right, above, below, height: own } = roomFor(chart);
  const space = HEIGHT - FOOT - top;
  const height = own ?? Math.max(LEAST, space - above - below);
  const scale = Math.min(1, space / (above + height + below));
  const width = INNER / scale - left - right;
  const canvas = pictureCanvas(width, height);
  return (
    <g transform={`translate(${SIDE} ${top}) scale(${scale}) translate(${left} ${above})`}>
      {chart.kind === 'heat' && <HeatMarks chart={chart} width={width} />}
      {chart.kind === 'bars' && <BarMarks chart={chart} canvas={canvas} />}
      {chart.kind === 'time' && <TimeMarks chart={{ ...chart, events: [] }} canvas={canvas} breakLabel={breakLabel} />}
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
      <style>{`${css}.picture .share{font-size:${title.size}px}`}</style>
      <rect className="paper" width={WIDTH} height={HEIGHT} />
      {placed.map(({ id, top, drawing }) => (
        <g key={id} transform={`translate(0 ${top})`}>
          {drawing}
        </g>
      ))}
      <Plot chart={chart} top={y + 4} breakLabel={breakLabel} />
      <text className="small" x={SIDE} y={HEIGHT - 14}>
        {credit}
      </text>
      <text className="small number" x={WIDTH - SIDE} y={HEIGHT - 14} textAnchor="end">
        {siteName}
      </text>
    </svg>
  );
}
