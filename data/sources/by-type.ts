import { group } from 'd3-array';
import { load } from '../csv/load';
import { SOURCE_TYPES, type Source, sources } from './datasets';

const alphabet = new Intl.Collator('en');

/** Documents of one kind and one publisher, oldest first. */
export interface PublisherSources {
  publisher: string;
  sources: Source[];
}

/** Sources of each kind, the strongest kind first, by publisher in the order of the alphabet. */
export function sourcesByType(): { type: Source['type']; count: number; publishers: PublisherSources[] }[] {
  const all = load(sources).map(({ row }) => row);
  return SOURCE_TYPES.map((type) => {
    const ofType = all
      .filter((source) => source.type === type)
      .sort((a, b) => alphabet.compare(a.publisher, b.publisher) || alphabet.compare(a.published ?? '', b.published ?? ''));
    const publishers = [...group(ofType, ({ publisher }) => publisher)].map(([publisher, own]) => ({ publisher, sources: own }));
    return { type, count: ofType.length, publishers };
  });
}
