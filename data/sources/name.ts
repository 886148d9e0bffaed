import type { Context } from '../text/context';
import type { Source } from './datasets';

/** What a footnote says of a source, and its kind, from which the strength of a figure's evidence follows. */
export type SourceName = Pick<Source, 'publisher' | 'title' | 'published' | 'type'>;

/** The source of one id: read from its dataset when the site is built, sent with the series in the browser. */
export type SourceLookup = (id: string) => SourceName;

/** A source in a few words: who published it and when. */
export const shortNameOf = ({ publisher, published }: Pick<SourceName, 'publisher' | 'published'>): string =>
  published ? `${publisher}, ${published.slice(0, 4)}` : publisher;

/** The publishers of some documents, each once; of more than `most` only the first, and that there are others. */
export function publishersText(
  ids: readonly string[],
  most: number,
  sourceOf: (id: string) => Pick<SourceName, 'publisher'>,
  { text, format }: { text: Pick<Context['text'], 'chart'>; format: Context['format'] },
): string {
  const publishers = [...new Set(ids.map((id) => sourceOf(id).publisher))];
  return format.list(publishers.length > most ? [...publishers.slice(0, most), text.chart.others] : publishers);
}
