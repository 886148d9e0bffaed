import type { ComponentType } from 'react';
import { fileHref } from '@/components/layout/href';
import { datasetOf } from '@/data/publish/published-file';
import { FIRST_ROWS, tableOf } from '@/data/publish/table';
import { contextOf, type Language } from '@/data/text/context';
import type { ExplorerProps } from './explorer.client';
import { ExplorerEn } from './in-language/en.client';
import { ExplorerJa } from './in-language/ja.client';
import { ExplorerKo } from './in-language/ko.client';
import { BodyRow } from './table-row';

const EXPLORERS: Record<Language, ComponentType<Omit<ExplorerProps, 'text'>>> = { en: ExplorerEn, ja: ExplorerJa, ko: ExplorerKo };

/** A dataset's rows: the first ones in the page, all of them when a reader asks. */
export function DatasetTable({ name, title, language }: { name: string; title: string; language: Language }) {
  const { text, format } = contextOf(language);
  const { table: words } = text.pages;
  const dataset = datasetOf(name);
  const { columns, first, count } = tableOf(dataset);
  const Explorer = EXPLORERS[language];
  const file = fileHref(`/data/${name}.csv`);
  return (
    <>
      <noscript>
        <p>
          {words.noScript(format.number(count))} <a href={file}>{`${name}.csv`}</a>
        </p>
      </noscript>
      <Explorer name={dataset.name} {...{ file, columns, count, language, title }} dataKey={dataset.key} pageSize={FIRST_ROWS}>
        <tbody>
          {first.map((row) => (
            <BodyRow key={row.id} row={row} columns={columns} language={language} />
          ))}
        </tbody>
      </Explorer>
    </>
  );
}
