import type { Figure } from '@/data/figure';
import { type Point, pointsOf } from '@/data/series';
import { middleOf } from '@/data/time';

/** A figure's data as a table: the same points that its chart draws, one column a series. */
export interface FigureRows {
  columns: { id: string; label: string }[];
  rows: { label: string; points: (Point | undefined)[] }[];
}

export function rowsOf({ chart }: Figure): FigureRows {
  if (chart.kind === 'bars') return { columns: chart.groups, rows: chart.rows };
  if (chart.kind === 'heat') return { columns: chart.columns.map((label) => ({ id: label, label })), rows: chart.rows };
  const labels = new Map<string, { time: number; points: (Point | undefined)[] }>();
  chart.series.forEach((series, column) => {
    for (const point of pointsOf(series)) {
      const row = labels.get(point.label) ?? { time: middleOf(point.period), points: chart.series.map(() => undefined) };
      row.points[column] = point;
      labels.set(point.label, row);
    }
  });
  const sorted = [...labels].sort(([, a], [, b]) => a.time - b.time);
  return { columns: chart.series, rows: sorted.map(([label, { points }]) => ({ label, points })) };
}

/** All points of a figure, in table order. */
export const pointsIn = (figure: Figure): Point[] =>
  rowsOf(figure).rows.flatMap((row) => row.points.filter((point) => point !== undefined));

/** The sources of a figure, numbered in the order in which its table first names them. */
export function sourcesOf(figure: Figure): string[] {
  return [...new Set(pointsIn(figure).flatMap((point) => point.sourceIds))];
}
