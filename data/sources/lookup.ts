import { load } from '../csv/load';
import { type Source, sources } from './datasets';

let byId: Map<string, Source> | undefined;

/** The source of one id. @throws when there is none; the data check sees to it that there always is. */
export function sourceOf(id: string): Source {
  byId ??= new Map(load(sources).map(({ row }) => [row.source_id, row]));
  const source = byId.get(id);
  if (!source) throw new Error(`no source is called "${id}"`);
  return source;
}

/** A source in a few words: who published it and when. */
export function shortName(id: string): string {
  const { publisher, published } = sourceOf(id);
  return published ? `${publisher}, ${published.slice(0, 4)}` : publisher;
}
