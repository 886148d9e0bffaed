import { DATASETS, type DatasetName } from '../catalogue';
import type { Column } from '../csv/column';
import type { Dataset } from '../csv/dataset';
import { load } from '../csv/load';

/** How many rows of a dataset rest on one source. */
export interface SourceRows {
  id: string;
  rows: number;
}

/** Ids of the sources that a row names, each once, in whichever of its cells. */
export function idsIn(columns: Record<string, Column>, row: Record<string, unknown>): string[] {
  const naming = Object.entries(columns).filter(([, column]) => column.refersTo === 'sources');
  return [...new Set(naming.flatMap(([name, column]) => (row[name] === undefined ? [] : (column.items?.(row[name]) ?? []))))];
}

/** Rows by source id: a row that names a source in several cells counts once. */
export function countBySource(columns: Record<string, Column>, rows: readonly Record<string, unknown>[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const row of rows) for (const id of idsIn(columns, row)) counts.set(id, (counts.get(id) ?? 0) + 1);
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

let bySource: Map<string, { dataset: DatasetName; rows: number }[]> | undefined;

/** Which datasets rest on each source, with how many rows; worked out once in a process. */
export function datasetsBySource(): ReadonlyMap<string, { dataset: DatasetName; rows: number }[]> {
  if (bySource) return bySource;
  bySource = new Map();
  for (const dataset of DATASETS) {
    for (const { id, rows } of sourcesOf(dataset)) bySource.set(id, [...(bySource.get(id) ?? []), { dataset: dataset.name, rows }]);
  }
  return bySource;
}
