import { href } from '@/components/layout/href';
import { ScrollTable } from '@/components/table/scroll-table';
import { columnDocs } from '@/data/publish/column-doc';
import type { NamedDataset } from '@/data/publish/published-file';
import { contextOf, type Language } from '@/data/text/context';

/** What each column of a dataset holds and means. */
export function ColumnTable({ dataset, language }: { dataset: NamedDataset; language: Language }) {
  const context = contextOf(language);
  const { text, format } = context;
  const words = text.pages.data.dataset;
  return (
    <ScrollTable label={words.columns} columns={[words.column, words.holds, words.meaning]}>
      <tbody>
        {columnDocs(dataset, context).map(({ name, holds, refersTo, meaning }) => (
          <tr key={name}>
            <th scope="row">
              <code>{name}</code>
            </th>
            <td>
              {format.facts(holds)}
              {refersTo && (
                <>
                  {format.marks.facts}
                  {words.refersTo} <a href={href(language, `/data/${refersTo}/`)}>{refersTo}</a>
                </>
              )}
            </td>
            <td>{meaning}</td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}
