import { sourceHref } from '@/components/layout/href';
import { sourcesByType } from '@/data/sources/by-type';
import { datasetsBySource } from '@/data/sources/usage';
import { contextOf, type Language } from '@/data/text/context';
import styles from './source-list.module.css';

/** Every source by kind and publisher, each with its year and how many rows rest on it. Kept to little markup: there are hundreds. */
export function SourceIndex({ language }: { language: Language }) {
  const { text, format } = contextOf(language);
  const words = text.pages.sources;
  const used = datasetsBySource();
  return sourcesByType().map(({ type, count, publishers }) => (
    <section key={type} data-kind={type} aria-labelledby={`type-${type}`}>
      <h2 id={`type-${type}`}>{format.aside(text.codes.sourceType[type], format.number(count))}</h2>
      <dl className={`later-parts ${styles.index}`}>
        {publishers.map(({ publisher, sources }) => (
          <div key={publisher}>
            <dt>{publisher}</dt>
            {sources.map(({ source_id: id, title, published }) => {
              const rows = (used.get(id) ?? []).reduce((sum, entry) => sum + entry.rows, 0);
              return (
                // The address of an entry was once /sources/#id; such a link still leads to it.
                <dd key={id} id={id}>
                  <a href={sourceHref(language, id)}>{title}</a>
                  {[published?.slice(0, 4), rows > 0 && words.rowCount(rows, format.number(rows))]
                    .filter(Boolean)
                    .map((fact) => ` · ${fact}`)
                    .join('')}
                </dd>
              );
            })}
          </div>
        ))}
      </dl>
    </section>
  ));
}
