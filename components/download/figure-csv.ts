import { rowsOf } from '@/components/figure/rows';
import { toCsv } from '@/data/csv/write';
import type { Figure } from '@/data/figure';
import type { Point } from '@/data/series';
import type { SourceLookup } from '@/data/sources/name';

const COLUMNS = [
  'figure',
  'row',
  'series',
  'value',
  'unit',
  'status',
  'flags',
  'sample_size',
  'period_start',
  'period_end',
  'note',
  'dataset',
  'row_id',
  'source_ids',
  'sources',
] as const;

function cellsOf(figure: Figure, row: string, series: string, point: Point, sourceOf: SourceLookup): string[] {
  const sources = point.sourceIds.map((id) => `${sourceOf(id).publisher}: ${sourceOf(id).title}`);
  return [
    figure.id,
    row,
    series,
    point.printed ?? point.value?.toString() ?? '',
    figure.chart.unit,
    point.value === undefined ? (point.absence ?? 'not-found') : point.status,
    point.flags.join(';'),
    point.sample?.toString() ?? '',
    point.period.from,
    point.period.to,
    point.note ?? '',
    point.dataset,
    point.rowId,
    point.sourceIds.join(';'),
    sources.join('; '),
  ];
}

/** What figures show as one CSV, for a spreadsheet: one line a point, each with its status, flags, row id and sources. */
export function figuresCsv(figures: Figure[], sourceOf: SourceLookup): string {
  const lines = figures.flatMap((figure) => {
    const { columns, rows } = rowsOf(figure);
    return rows.flatMap((row) =>
      row.points.flatMap((point, index) => (point ? [cellsOf(figure, row.label, columns[index]?.label ?? '', point, sourceOf)] : [])),
    );
  });
  return toCsv(COLUMNS, lines, { bom: true });
}
