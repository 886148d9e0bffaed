import type { PlacedBar, PlacedBarChart, PlacedChart } from '@/components/chart/layout/placed';

/** Least share of a column's plot, some 300 px wide, that holds a value such as 45% inside a bar. */
const INSIDE = 0.09;

const withRoom = (bar: PlacedBar): PlacedBar['text'] => (bar.text?.inside && bar.x1 - bar.x0 < INSIDE ? undefined : bar.text);

/** Bars of the rows from `first` to before `end`, on the axis of the whole chart. All rows are equally high. */
function barsOf(chart: PlacedBarChart, first: number, end: number): PlacedBarChart {
  const count = chart.rows.length;
  const place = (y: number): number => (y * count - first) / (end - first);
  const isInside = (y: number): boolean => y * count >= first && y * count < end;
  return {
    ...chart,
    height: (chart.height * (end - first)) / count,
    rows: chart.rows.slice(first, end).map((row) => ({ ...row, y: place(row.y) })),
    bars: chart.bars
      .filter(({ row }) => row >= first && row < end)
      .map((bar) => ({ ...bar, y0: place(bar.y0), y1: place(bar.y1), text: withRoom(bar) })),
    gaps: chart.gaps.filter(({ y }) => isInside(y)).map((gap) => ({ ...gap, y: place(gap.y) })),
  };
}

/** A chart in two columns, the first half of its rows left of the others; a chart over time has no rows and stays whole. */
export function inColumns(chart: PlacedChart): PlacedChart[] {
  if (chart.kind === 'time') return [chart];
  const count = chart.rows.length;
  const half = Math.ceil(count / 2);
  if (chart.kind === 'bars') return [barsOf(chart, 0, half), barsOf(chart, half, count)];
  return [
    { ...chart, rows: chart.rows.slice(0, half) },
    { ...chart, rows: chart.rows.slice(half) },
  ];
}
