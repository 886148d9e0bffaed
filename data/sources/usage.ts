import { DATASETS, type DatasetName } from '../catalogue';
import type { Column } from '../csv/column';
import type { Dataset } from '../csv/dataset';
import { load } from '../csv/load';

/** How many rows of a dataset rest on one source. */
export interface SourceRows {
  id: string;
  rows: number;
}

/** Rows by source id: a row that names a source in several cells counts once. */
export function countBySource(columns: Record<string, Column>, rows: readonly Record<string, unknown>[]): Map<string, number> {
  const naming = Object.entries(columns).filter(([, column]) => column.refersTo === 'sources');
  const counts = new Map<string, number>();
  for (const row of rows) {
    const ids = new Set(naming.flatMap(([name, column]) => (row[name] === undefined ? [] : (column.items?.(row[name]) ?? []))));
    for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}

/** The sources of a dataset, those with the most rows first. */
export function sourcesOf(dataset: Dataset): SourceRows[] {
  const counts = countBySource(
    dataset.columns,
    load(dataset).map(({ row }) => row),
  );
  return [...counts].map(([id, rows]) => ({ id, rows })).sort((a, b) => b.rows - a.rows || (a.id < b.id ? -1 : 1));
}

/** Which datasets rest on each source, with how many rows. */
export function datasetsBySource(): Map<string, { dataset: DatasetName; rows: number }[]> {
  const bySource = new Map<string, { dataset: DatasetName; rows: number }[]>();
  for (const dataset of DATASETS) {
    for (const { id, rows } of sourcesOf(dataset)) bySource.set(id, [...(bySource.get(id) ?? []), { dataset: dataset.name, rows }]);
  }
  return bySource;
}
