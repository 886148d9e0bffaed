import type { ReactNode } from 'react';
import { rowAnchor, type TableColumn, type TableRow } from '@/data/publish/table-row';
import type { Language } from '@/data/text/context';
import { TableCell } from './table-cell';

interface BodyRowProps {
  row: TableRow;
  columns: readonly TableColumn[];
  /** Names of columns that are not shown. */
  hidden?: readonly string[];
  language: Language;
  /** The row that the address points at. */
  target?: boolean;
  /** The column it means of that row. */
  cell?: string;
  /** Stands before the text of the first cell. */
  opener?: ReactNode;
}

const NONE: readonly string[] = [];

/** One row of a table, the same on the server and in the browser. */
export function BodyRow({ row, columns, hidden = NONE, language, target, cell, opener }: BodyRowProps) {
  const visible = columns.flatMap((column, index) => (hidden.includes(column.name) ? [] : [{ column, text: row.cells[index] ?? '' }]));
  return (
    <tr id={rowAnchor(row.id)} aria-current={target ? 'true' : undefined}>
      {visible.map(({ column, text }, index) => (
        <TableCell
          key={column.name}
          target={target && column.name === cell}
          opener={index === 0 ? opener : undefined}
          {...{ column, text, language }}
        />
      ))}
    </tr>
  );
}
