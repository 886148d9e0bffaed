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
}

const NONE: readonly string[] = [];

/** One row of a table, the same on the server and in the browser. */
export function BodyRow({ row, columns, hidden = NONE, language, target }: BodyRowProps) {
  return (
    <tr id={rowAnchor(row.id)} aria-current={target ? 'true' : undefined}>
      {columns.map((column, index) =>
        hidden.includes(column.name) ? null : (
          <TableCell key={column.name} column={column} text={row.cells[index] ?? ''} language={language} />
        ),
      )}
    </tr>
  );
}
