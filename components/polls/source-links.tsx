import { sourceHref } from '@/components/layout/href';
import { shortName } from '@/data/sources/lookup';
import type { Language } from '@/data/text/context';

/** Names of sources, each leading to its entry. */
export function SourceLinks({ ids, language }: { ids: string[]; language: Language }) {
  return ids.map((id, index) => (
    <span key={id}>
      {index > 0 && '; '}
      <a href={sourceHref(language, id)}>{shortName(id)}</a>
    </span>
  ));
}
