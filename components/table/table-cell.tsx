import type { ReactNode } from 'react';
import { sourceHref } from '@/components/layout/href';
import type { TableColumn } from '@/data/publish/table-row';
import type { Language } from '@/data/text/context';

interface TableCellProps {
  column: TableColumn;
  text: string;
  language: Language;
  /** The cell that the address points at. */
  target?: boolean;
  /** Stands before the text. */
  opener?: ReactNode;
}

/** The text of a cell as published; ids of sources and addresses lead where they point. */
function CellText({ column, text, language }: Pick<TableCellProps, 'column' | 'text' | 'language'>) {
  if (text === '') return null;
  if (column.kind === 'address') {
    return (
      <a href={text} rel="noreferrer">
        {text}
      </a>
    );
  }
  if (column.kind !== 'sources') return text;
  return text.split(';').map((id, index) => (
    <span key={id}>
      {index > 0 && '; '}
      <a href={sourceHref(language, id)}>{id}</a>
    </span>
  ));
}

/** One cell of a dataset's table. */
export function TableCell({ column, text, language, target, opener }: TableCellProps) {
  return (
    <td className={column.kind === 'number' || column.kind === 'code' ? column.kind : undefined} aria-current={target ? 'true' : undefined}>
      {opener}
      <CellText {...{ column, text, language }} />
    </td>
  );
}
