import { sourceHref } from '@/components/layout/href';
import type { CardSource } from '@/data/provenance/around';
import { type CardContext, wordFor } from './card-context';

interface DocumentsProps {
  ids: string[];
  sources: Record<string, CardSource>;
  context: CardContext;
}

/** The documents a figure was read in: what each is, when and how it was read, and the way to it and to its entry here. */
export function Documents({ ids, sources, context: { words, language, format } }: DocumentsProps) {
  const known = ids.flatMap((id) => (sources[id] ? [{ id, source: sources[id] }] : []));
  if (known.length === 0) return <p>{words.noDocument}</p>;
  return (
    <>
      <h3>{words.documents(known.length)}</h3>
      <ul>
        {known.map(({ id, source: { title, publisher, type, url, published, retrieved, via } }) => (
          <li key={id}>
            {`${publisher}${format.marks.pair}`}
            {url ? (
              <a href={url} rel="noreferrer">
                {title}
              </a>
            ) : (
              <b>{title}</b>
            )}
            {format.marks.stop}
            {format.facts([
              wordFor(words.sourceType, type),
              ...(published ? [words.dated(format.date(published))] : []),
              words.read(format.date(retrieved), via),
            ])}
            {format.marks.open}
            <a href={sourceHref(language, id)}>{words.entry}</a>
            {format.marks.close}
          </li>
        ))}
      </ul>
    </>
  );
}
