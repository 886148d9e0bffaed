import { sourceHref } from '@/components/layout/href';
import { ScrollTable } from '@/components/table/scroll-table';
import { glossary } from '@/data/context/datasets';
import { load } from '@/data/csv/load';
import { contextOf, type Language } from '@/data/text/context';
import { inLanguage } from '@/data/text/in-language';

/** Terms in three languages, each marked with its own so that it is read and set rightly. */
export function GlossaryTable({ language }: { language: Language }) {
  const words = contextOf(language).text.pages.method.sections.glossary;
  return (
    <ScrollTable label={words.title} columns={[words.term, words.japanese, words.korean, words.meaning]}>
      <tbody>
        {load(glossary).map(({ row }) => (
          <tr key={row.term_en}>
            <th scope="row" lang="en">
              {row.source_id ? <a href={sourceHref(language, row.source_id)}>{row.term_en}</a> : row.term_en}
            </th>
            <td lang="ja">{row.term_ja}</td>
            <td lang="ko">{row.term_ko}</td>
            <td>{inLanguage(row, 'definition', language)}</td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}
