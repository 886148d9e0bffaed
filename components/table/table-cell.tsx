import { sourceHref } from '@/components/layout/href';
import type { TableColumn } from '@/data/publish/table-row';
import type { Language } from '@/data/text/context';

/** One cell as published; ids of sources and addresses lead where they point. */
export function TableCell({ column, text, language }: { column: TableColumn; text: string; language: Language }) {
  switch (column.kind) {
    case 'number':
      return <td className="number">{text}</td>;
    case 'address':
      return (
        <td>
          {text !== '' && (
            <a href={text} rel="noreferrer">
              {text}
            </a>
          )}
        </td>
      );
    case 'sources':
      return (
        <td>
          {text !== '' &&
            text.split(';').map((id, index) => (
              <span key={id}>
                {index > 0 && '; '}
                <a href={sourceHref(language, id)}>{id}</a>
              </span>
            ))}
        </td>
      );
    default:
      return <td>{text}</td>;
  }
}
