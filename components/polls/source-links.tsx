import { sourceHref } from '@/components/layout/href';
import { shortName } from '@/data/sources/lookup';
import type { Context } from '@/data/text/context';

/** Names of sources, each leading to its entry. */
export function SourceLinks({ ids, context: { language, format } }: { ids: string[]; context: Context }) {
  return ids.map((id, index) => (
    <span key={id}>
      {index > 0 && format.marks.facts}
      <a href={sourceHref(language, id)}>{shortName(id)}</a>
    </span>
  ));
}
