import { eachRecord } from '@/data/csv/records';
import type { TableColumn, TableRow } from '@/data/publish/table-row';

/** The rows of a published CSV file, which has been checked when it was published. */
export function parseRows(csv: string, columns: readonly TableColumn[], key: readonly string[]): TableRow[] {
  const inKey = key.map((name) => columns.findIndex((column) => column.name === name));
  const rows: TableRow[] = [];
  eachRecord(csv.trimEnd(), ({ line, cells }) => {
    if (line === 1) return;
    const id = inKey
      .map((index) => cells[index] ?? '')
      .filter((cell) => cell !== '')
      .join('.');
    rows.push({ id, cells });
  });
  return rows;
}
