import { type Dataset, rowId } from '../csv/dataset';
import { toCsv } from '../csv/write';
import type { Cells } from './changes';

function compare(dataset: Dataset, a: Cells, b: Cells): number {
  for (const column of dataset.key) {
    const [left = '', right = ''] = [a[column], b[column]];
    if (left !== right) return left < right ? -1 : 1;
  }
  return 0;
}

/**
 * The file of a dataset with some rows put in: in the place of the row with the same key, or behind those with a lower one. Every
 * other line stays as it was.
 */
export function withRows(dataset: Dataset, rows: readonly Cells[], put: readonly Cells[]): string {
  const result = [...rows];
  for (const cells of put) {
    const id = rowId(dataset, cells);
    const at = result.findIndex((row) => rowId(dataset, row) === id);
    if (at === -1) result.splice(result.findLastIndex((row) => compare(dataset, row, cells) < 0) + 1, 0, cells);
    else result[at] = cells;
  }
  const columns = Object.keys(dataset.columns);
  return toCsv(
    columns,
    result.map((row) => columns.map((column) => row[column] ?? '')),
  );
}
