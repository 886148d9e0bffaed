import type { ReactNode } from 'react';
import { href, sourceHref } from '@/components/layout/href';
import type { DatasetName } from '@/data/catalogue';
import type { Source } from '@/data/sources/datasets';
import { useOf } from '@/data/sources/of-source';
import { contextOf, type Language } from '@/data/text/context';
import { ConflictEntry } from './conflict-entry';
import { figuresBySource } from './figures-of-source';
import styles from './source-list.module.css';

function Part({ title, children }: { title: string; children: ReactNode[] }) {
  if (children.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul>{children}</ul>
    </>
  );
}

/** All that rests on one source: rows by dataset, charts, poll waves, and the conflicts it takes part in. */
export function SourceUse({ source, language }: { source: Source; language: Language }) {
  const { text, format } = contextOf(language);
  const { entry: words, rows: rowsOf, noRows } = text.pages.sources;
  const { source_id: id } = source;
  const { datasets, waves, conflicts, siblings } = useOf(source, language);
  return (
    <>
      <h2>{words.rests}</h2>
      {datasets.length === 0 && <p>{noRows}</p>}
      <Part title={words.rowsTitle}>
        {datasets.map(({ dataset, rows }) => (
          <li key={dataset}>
            <a href={href(language, `/data/${dataset}/?q=${id}`)}>{rowsOf(rows, format.number(rows), text.datasets[dataset].title)}</a>
          </li>
        ))}
      </Part>
      <Part title={words.figures}>
        {(figuresBySource(language).get(id) ?? []).map(({ headline, path }) => (
          <li key={path}>
            <a href={href(language, path)}>{headline}</a>
          </li>
        ))}
      </Part>
      <Part title={words.waves}>
        {waves.map(({ name, page, wave }) => (
          <li key={`${page} ${wave}`}>
            <a href={href(language, `/polls/${page}/${wave}/`)}>{format.commas([name, wave])}</a>
          </li>
        ))}
      </Part>
      {conflicts.length > 0 && (
        <>
          <h3>{words.conflicts}</h3>
          <ul className={styles.sources}>
            {conflicts.map((conflict) => (
              <ConflictEntry key={conflict.conflict_id} dataset={conflict.dataset as DatasetName} conflict={conflict} language={language} />
            ))}
          </ul>
        </>
      )}
      {siblings.length > 0 && <h2>{words.siblings}</h2>}
      <ul>
        {siblings.map(({ source_id: sibling, title, published }) => (
          <li key={sibling}>
            <a href={sourceHref(language, sibling)}>{title}</a>
            {published && format.marks.comma}
            {published && format.date(published)}
          </li>
        ))}
      </ul>
    </>
  );
}
