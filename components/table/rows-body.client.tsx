import { useTable } from '@tanstack/react-table';
import { memo, type Ref, useEffect, useImperativeHandle, useMemo } from 'react';
import { rowAnchor, type TableColumn, type TableRow } from '@/data/publish/table-row';
import type { Language } from '@/data/text/context';
import { engineColumns, engineState } from './engine';
import { parseRows } from './parse-rows';
import { type EngineRow, features, fold } from './row-models';
import { shownCsv } from './shown-csv';
import styles from './table.module.css';
import { BodyRow } from './table-row';
import type { TableState } from './table-state';
import { filled } from './table-words';

/** The rows of a published file, ready for searching. */
export const readRows = (csv: string, columns: readonly TableColumn[], key: readonly string[]): EngineRow[] =>
  parseRows(csv, columns, key).map((row) => ({ ...row, searched: fold(row.cells.join('\n')) }));

export interface RowsHandle {
  /** What is shown, on all pages, as CSV. */
  csv(): string;
}

/** What the rows tell the table around them. */
export interface Shown {
  matching: number;
  /** The page that stands there: the last one when the address asks for one beyond it. */
  page: number;
  /** The row that the address asks for is none of those that match. */
  isLost: boolean;
}

interface RowsBodyProps {
  rows: EngineRow[];
  columns: readonly TableColumn[];
  state: TableState;
  /** Rows of a page. */
  size: number;
  /** The row to show first, wherever it is, and the column that is meant of it. */
  anchor: string;
  cell: string;
  language: Language;
  none: string;
  /** Names the button that opens the card of a row. */
  openRow: string;
  tell(shown: Shown): void;
  ref?: Ref<RowsHandle>;
}

function shownOf(rows: readonly TableRow[], state: TableState, size: number, anchor: string): Shown {
  const pages = Math.max(1, Math.ceil(rows.length / size));
  const index = anchor === '' ? -1 : rows.findIndex(({ id }) => rowAnchor(id) === anchor);
  const page = index === -1 ? Math.min(state.page, pages) : Math.floor(index / size) + 1;
  return { matching: rows.length, page, isLost: anchor !== '' && index === -1 };
}

/** The rows that match, sorted, one page of them. Kept out of renders in which none of that changes. */
export const RowsBody = memo(function RowsBody({
  rows,
  columns,
  state,
  size,
  anchor,
  cell,
  language,
  none,
  openRow,
  tell,
  ref,
}: RowsBodyProps) {
  const definitions = useMemo(() => engineColumns(columns, rows), [columns, rows]);
  const controlled = useMemo(() => engineState(state), [state]);
  const table = useTable({ features, columns: definitions, data: rows, state: controlled });
  const sorted = table.getSortedRowModel().rows;
  const all = useMemo(() => sorted.map(({ original }) => original), [sorted]);
  const shown = useMemo(() => shownOf(all, state, size, anchor), [all, state, size, anchor]);
  const { page } = shown;

  useImperativeHandle(ref, () => ({ csv: () => shownCsv(columns, state.hidden, all) }), [columns, state.hidden, all]);
  useEffect(() => tell(shown), [tell, shown]);
  useEffect(() => {
    const row = anchor === '' ? null : document.getElementById(anchor);
    (row?.querySelector('[aria-current]') ?? row)?.scrollIntoView({ block: 'center', inline: 'nearest' });
  }, [anchor]);

  if (all.length === 0) {
    return (
      <tbody>
        <tr>
          <td colSpan={columns.length}>{none}</td>
        </tr>
      </tbody>
    );
  }
  return (
    <tbody>
      {all.slice((page - 1) * size, page * size).map((row) => (
        <BodyRow
          key={row.id}
          hidden={state.hidden}
          target={rowAnchor(row.id) === anchor}
          // Its sign is drawn by the style sheet: the text of a cell stays the text of the cell.
          opener={<button type="button" className={styles.opener} aria-label={filled(openRow, row.id)} />}
          {...{ row, columns, cell, language }}
        />
      ))}
    </tbody>
  );
});
