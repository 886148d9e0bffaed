import type { Chart } from './figure';
import type { Point } from './series';
import type { Language } from './text/context';
import { dataText } from './text/data-words';

/** The point with its row's note in the reader's language; how a figure was computed is said in it already. */
export const pointInWords = (point: Point, language: Language): Point =>
  point.note === undefined || point.rowId === '' ? point : { ...point, note: dataText(point.note, language) };

/** A chart with the notes of its points in the reader's language. */
export function chartInWords(chart: Chart, language: Language): Chart {
  const all = (points: Point[]) => points.map((point) => pointInWords(point, language));
  if (chart.kind === 'time') {
    const series = chart.series.map((one) => ({
      ...one,
      segments: one.segments.map((segment) => ({ ...segment, points: all(segment.points) })),
    }));
    return { ...chart, series };
  }
  const some = <Row extends { points: (Point | undefined)[] }>(row: Row): Row => ({
    ...row,
    points: row.points.map((point) => point && pointInWords(point, language)),
  });
  return chart.kind === 'bars' ? { ...chart, rows: chart.rows.map(some) } : { ...chart, rows: chart.rows.map(some) };
}
