import { load } from '../csv/load';
import { type Source, sources } from './datasets';
import { shortNameOf } from './name';

let byId: Map<string, Source> | undefined;

/** The source of one id. @throws when there is none; the data check sees to it that there always is. */
export function sourceOf(id: string): Source {
  byId ??= new Map(load(sources).map(({ row }) => [row.source_id, row]));
  const source = byId.get(id);
  if (!source) throw new Error(`no source is called "${id}"`);
  return source;
}

/** A source in a few words, by its id. */
export const shortName = (id: string): string => shortNameOf(sourceOf(id));
