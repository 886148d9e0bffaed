import {
  columnFilteringFeature,
  globalFilteringFeature,
  memo,
  metaHelper,
  type RowModel,
  rowSortingFeature,
  type Table,
  tableFeatures,
} from '@tanstack/react-table';
import type { TableRow } from '@/data/publish/table-row';

/** A row and its whole text in lower case, for searching over all columns. */
export interface EngineRow extends TableRow {
  searched: string;
}

export type Matches = (row: EngineRow) => boolean;

/** What a column says of itself: which rows have what is asked of it. */
interface ColumnMatches {
  matcher(asked: string): Matches;
}

const asked = tableFeatures({
  columnFilteringFeature,
  globalFilteringFeature,
  rowSortingFeature,
  columnMeta: metaHelper<ColumnMatches>(),
});
type Engine = Table<typeof asked, EngineRow>;
type Rows = RowModel<typeof asked, EngineRow>;

export const fold = (text: string): string => text.normalize('NFC').toLowerCase();

/** Finds a text in any column of a row. */
function searcher(text: string): Matches {
  const folded = fold(text);
  return ({ searched }) => searched.includes(folded);
}

const of = (all: Rows, rows: Rows['rows']): Rows => ({ ...all, rows, flatRows: rows });

function matching(table: Engine): Rows {
  const all = table.getPreFilteredRowModel();
  const search: string = table.atoms.globalFilter.get();
  const filters = table.atoms.columnFilters.get();
  if (search === '' && filters.length === 0) return all;
  const each = filters.flatMap(({ id, value }) => table.getColumn(id)?.columnDef.meta?.matcher(value as string) ?? []);
  const matches = search === '' ? each : [searcher(search), ...each];
  return of(
    all,
    all.rows.filter(({ original }) => matches.every((isMatch) => isMatch(original))),
  );
}

/** Rows without a value come last in both directions; those with the same stay as published. */
function sorted(table: Engine): Rows {
  const all = table.getPreSortedRowModel();
  const [sort] = table.atoms.sorting.get();
  const keyOf = sort && table.getColumn(sort.id)?.accessorFn;
  if (!sort || !keyOf) return all;
  const sign = sort.desc ? -1 : 1;
  const keyed = all.rows.map((row) => ({ row, key: keyOf(row.original, row.index) as number | undefined }));
  const known = keyed.flatMap(({ row, key }) => (key === undefined ? [] : { row, key })).sort((a, b) => sign * (a.key - b.key));
  const unknown = keyed.filter(({ key }) => key === undefined);
  return of(
    all,
    [...known, ...unknown].map(({ row }) => row),
  );
}

/**
 * What the table can do; outside any component, so that it is the same object at each render. It matches and sorts rows by itself: the
 * library's own models keep notes on each row for each filter and fetch each value anew at each comparison.
 */
export const features = tableFeatures({
  ...asked,
  filteredRowModel: (table: Engine) =>
    memo({
      memoDeps: () => [table.getPreFilteredRowModel(), table.atoms.columnFilters.get(), table.atoms.globalFilter.get()],
      fn: () => matching(table),
    }),
  sortedRowModel: (table: Engine) =>
    memo({ memoDeps: () => [table.getPreSortedRowModel(), table.atoms.sorting.get()], fn: () => sorted(table) }),
});
