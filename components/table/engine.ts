import { createColumnHelper } from '@tanstack/react-table';
import type { TableColumn } from '@/data/publish/table-row';
import { type EngineRow, type features, fold, type Matches } from './row-models';
import type { TableState } from './table-state';

const collator = new Intl.Collator('en', { numeric: true });

/**
 * What a column sorts by: a number itself, a text its place among the different texts of the column, compared once instead of at
 * each step of each sort (10,000 rows: 5 ms instead of 150). Nothing for an empty cell.
 */
function sortKey({ kind }: TableColumn, index: number, rows: readonly EngineRow[]): (row: EngineRow) => number | undefined {
  let places: Map<string, number> | undefined;
  return ({ cells }) => {
    const text = cells[index] ?? '';
    if (text === '') return undefined;
    if (kind === 'number') return Number(text);
    places ??= new Map(
      [...new Set(rows.map((row) => row.cells[index] ?? ''))].sort(collator.compare).map((value, place) => [value, place]),
    );
    return places.get(text);
  };
}

/** One of several values that a cell may list. */
const holds =
  (index: number) =>
  (asked: string): Matches =>
  ({ cells }) =>
    (cells[index] ?? '').split(';').includes(asked);

/** Part of a cell's text. */
const contains =
  (index: number) =>
  (asked: string): Matches => {
    const folded = fold(asked);
    return ({ cells }) => fold(cells[index] ?? '').includes(folded);
  };

/** Column definitions of a table. Filters look at the text as published, not at the number. */
export function engineColumns(columns: readonly TableColumn[], rows: readonly EngineRow[]) {
  const helper = createColumnHelper<typeof features, EngineRow>();
  return helper.columns(
    columns.map((column, index) =>
      helper.accessor(sortKey(column, index, rows), {
        id: column.name,
        meta: { matcher: column.choices ? holds(index) : contains(index) },
      }),
    ),
  );
}

/** A reader's wishes in the engine's terms. */
export const engineState = ({ search, filters, sort }: TableState) => ({
  globalFilter: search,
  columnFilters: Object.entries(filters).map(([id, value]) => ({ id, value })),
  sorting: sort ? [{ id: sort.column, desc: sort.descending }] : [],
});
