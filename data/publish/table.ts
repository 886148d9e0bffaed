import type { Column } from '../csv/column';
import type { Dataset } from '../csv/dataset';
import { load } from '../csv/load';
import type { TableColumn, TableRow } from './table-row';

/**
 * Rows that stand in the page itself; the others are loaded when a reader wants them. Of 50 rows of 14 columns, a slow phone was held for
 * 0.1 s longer, and each step in a table drew twice as many.
 */
export const FIRST_ROWS = 25;

/** Above this a filter is typed, not chosen. */
const MOST_CHOICES = 60;

/** Values that occur in a column of a closed list, in the order of the list; none for other columns. */
function choicesOf(name: string, column: Column, rows: readonly { text: Record<string, string> }[]): string[] | undefined {
  const { type, constraints } = column.schema;
  const occurring = new Set(
    rows.flatMap(({ text }) => (column.items ? text[name]?.split(';') : text[name]) ?? []).filter((cell) => cell !== ''),
  );
  if (constraints?.enum) return constraints.enum.filter((value) => occurring.has(value));
  if (type === 'boolean') return ['true', 'false'].filter((value) => occurring.has(value));
  const isClosed = column.items !== undefined && column.refersTo !== 'sources';
  return isClosed && occurring.size <= MOST_CHOICES ? [...occurring].sort() : undefined;
}

/** One word of Latin letters: a date, a span of months (`2019-10/2019-12`), a code. The longest answer has 48. */
const isCode = (cell: string): boolean => /^[!-~]{0,48}$/.test(cell);

const cellsOf = (name: string, rows: readonly { text: Record<string, string> }[]) => rows.map(({ text }) => text[name] ?? '');

function kindOf(name: string, { schema, refersTo }: Column, cells: readonly string[]): TableColumn['kind'] {
  if (refersTo === 'sources') return 'sources';
  if (name === 'url') return 'address';
  if (schema.type === 'integer' || schema.type === 'number') return 'number';
  return cells.every(isCode) ? 'code' : 'text';
}

/** What a dataset's table needs: its columns, its first rows, and how many there are. */
export function tableOf(dataset: Dataset): { columns: TableColumn[]; first: TableRow[]; count: number } {
  const rows = load(dataset);
  const columns = Object.entries(dataset.columns).map(([name, column]) => ({
    name,
    kind: kindOf(name, column, cellsOf(name, rows)),
    choices: choicesOf(name, column, rows),
  }));
  const first = rows.slice(0, FIRST_ROWS).map(({ id, text }) => ({ id, cells: columns.map(({ name }) => text[name] ?? '') }));
  return { columns, first, count: rows.length };
}
