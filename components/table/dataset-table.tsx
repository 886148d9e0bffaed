import { fileHref } from '@/components/layout/href';
import { NotCome } from '@/components/layout/not-come';
import { Island } from '@/components/wake/island';
import { datasetOf } from '@/data/publish/published-file';
import { FIRST_ROWS, tableOf } from '@/data/publish/table';
import { contextOf, type Language } from '@/data/text/context';
import { Explorer } from './explorer.client';
import { BodyRow } from './table-row';
import { tableWords } from './table-words';

/** A dataset's rows: the first ones in the page, all of them when a reader asks. */
export function DatasetTable({ name, title, language }: { name: string; title: string; language: Language }) {
  const { text, format } = contextOf(language);
  const { table: words } = text.pages;
  const dataset = datasetOf(name);
  const { columns, first, count } = tableOf(dataset);
  const file = fileHref(`/data/${name}.csv`);
  return (
    <>
      <noscript>
        <p>
          {words.noScript(format.number(count))} <a href={file}>{`${name}.csv`}</a>
        </p>
      </noscript>
      <NotCome language={language} />
      <Island readsAddress>
        <Explorer
          name={dataset.name}
          {...{ file, columns, count, language, title }}
          text={tableWords(words)}
          dataKey={dataset.key}
          pageSize={FIRST_ROWS}
        >
          <tbody>
            {first.map((row) => (
              <BodyRow key={row.id} row={row} columns={columns} language={language} />
            ))}
          </tbody>
        </Explorer>
      </Island>
    </>
  );
}
