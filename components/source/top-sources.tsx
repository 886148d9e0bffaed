import { href, sourceHref } from '@/components/layout/href';
import { factsOf } from '@/data/publish/facts';
import type { NamedDataset } from '@/data/publish/published-file';
import { sourceOf } from '@/data/sources/lookup';
import { contextOf, type Language } from '@/data/text/context';

const MOST = 8;

/** The documents that most rows of a dataset rest on. */
export function TopSources({ dataset, language }: { dataset: NamedDataset; language: Language }) {
  const { text, format } = contextOf(language);
  const words = text.pages.data;
  const { sources } = factsOf(dataset);
  if (sources.length === 0) return null;
  return (
    <>
      <p>{words.dataset.topSourcesLede(words.dataset.sourceCount(sources.length, format.number(sources.length)))}</p>
      <ol>
        {sources.slice(0, MOST).map(({ id, rows }) => {
          const { publisher, title } = sourceOf(id);
          return (
            <li key={id}>
              <a href={sourceHref(language, id)}>{format.pair(publisher, title)}</a>
              {format.marks.comma}
              {words.rows(format.number(rows))}
            </li>
          );
        })}
      </ol>
      <p>
        <a href={href(language, '/sources/')}>{words.dataset.allSources}</a>
      </p>
    </>
  );
}
