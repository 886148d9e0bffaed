import { toCsv } from '@/data/csv/write';
import type { TableColumn, TableRow } from '@/data/publish/table-row';

/** Where a figure comes from and what to know of it goes with it, shown or not. */
const ALWAYS = ['status', 'flags', 'source_id', 'other_source_ids'];

/** The rows a reader sees, all pages of them, as a file for a spreadsheet: visible columns, sources and flags. */
export function shownCsv(columns: readonly TableColumn[], hidden: readonly string[], rows: readonly TableRow[]): string {
  const kept = columns.flatMap(({ name }, index) => (hidden.includes(name) && !ALWAYS.includes(name) ? [] : [{ name, index }]));
  return toCsv(
    kept.map(({ name }) => name),
    rows.map(({ cells }) => kept.map(({ index }) => cells[index] ?? '')),
    { bom: true },
  );
}
