import { load } from '../csv/load';
import { SOURCE_TYPES, type Source, sources } from './datasets';

const alphabet = new Intl.Collator('en');

/** Sources of each kind, the strongest kind first; those of one publisher stand together, oldest first. */
export function sourcesByType(): { type: Source['type']; sources: Source[] }[] {
  const all = load(sources).map(({ row }) => row);
  return SOURCE_TYPES.map((type) => ({
    type,
    sources: all
      .filter((source) => source.type === type)
      .sort((a, b) => alphabet.compare(a.publisher, b.publisher) || alphabet.compare(a.published ?? '', b.published ?? '')),
  }));
}
