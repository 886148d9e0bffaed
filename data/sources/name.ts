import type { Source } from './datasets';

/** What a footnote says of a source. */
export type SourceName = Pick<Source, 'publisher' | 'title' | 'published'>;

/** The source of one id: read from its dataset when the site is built, sent with the series in the browser. */
export type SourceLookup = (id: string) => SourceName;

/** A source in a few words: who published it and when. */
export const shortNameOf = ({ publisher, published }: SourceName): string =>
  published ? `${publisher}, ${published.slice(0, 4)}` : publisher;
