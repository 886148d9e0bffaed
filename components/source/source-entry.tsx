import { href } from '@/components/layout/href';
import type { DatasetName } from '@/data/catalogue';
import type { Source } from '@/data/sources/datasets';
import { contextOf, type Language } from '@/data/text/context';

interface SourceEntryProps {
  source: Source;
  used: readonly { dataset: DatasetName; rows: number }[];
  language: Language;
}

/** One source with all that is known of it, and the rows that rest on it. Kept to one line of markup: there are hundreds. */
export function SourceEntry({ source, used, language }: SourceEntryProps) {
  const { text, format } = contextOf(language);
  const words = text.pages.sources;
  const { source_id: id, title, publisher, url, published, retrieved, obtained_via: via, licence, note } = source;
  const facts = [
    published && words.published(format.date(published)),
    words.retrieved(format.date(retrieved)),
    words.via(via),
    licence,
    note,
  ];
  return (
    <li id={id}>
      {`${publisher}: `}
      {url ? (
        <a href={url} rel="noreferrer">
          {title}
        </a>
      ) : (
        <b>{title}</b>
      )}
      <small>
        {`${facts.filter(Boolean).join('; ').replace(/\.$/, '')}. `}
        {used.length === 0 && words.noRows}
        {used.map(({ dataset, rows }, index) => [
          index > 0 && ', ',
          <a key={dataset} href={href(language, `/data/${dataset}/?q=${id}`)}>
            {words.rows(rows, format.number(rows), dataset)}
          </a>,
        ])}
      </small>
    </li>
  );
}
