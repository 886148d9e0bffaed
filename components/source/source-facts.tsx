import { DataText } from '@/components/layout/data-text';
import type { Source } from '@/data/sources/datasets';
import { contextOf, type Language } from '@/data/text/context';
import styles from './source-list.module.css';

/** All that is known of one document. */
export function SourceFacts({ source, language }: { source: Source; language: Language }) {
  const { text, format } = contextOf(language);
  const { facts: words, noAddress } = text.pages.sources.entry;
  const { source_id: id, publisher, type, url, published, retrieved, obtained_via: via, licence, note } = source;
  const facts: [label: string, value: string | undefined, isOfData?: true][] = [
    [words.publisher, publisher],
    [words.kind, text.codes.sourceType[type]],
    [words.published, published && format.date(published)],
    [words.retrieved, format.date(retrieved)],
    [words.via, via, true],
    [words.licence, licence, true],
    [words.note, note, true],
    [words.id, id],
  ];
  return (
    <dl className={styles.facts}>
      <div>
        <dt>{words.document}</dt>
        <dd>
          {url ? (
            <a href={url} rel="noreferrer">
              {url}
            </a>
          ) : (
            noAddress
          )}
        </dd>
      </div>
      {facts.map(([label, value, isOfData]) =>
        value ? (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{isOfData ? <DataText language={language}>{value}</DataText> : value}</dd>
          </div>
        ) : null,
      )}
    </dl>
  );
}
