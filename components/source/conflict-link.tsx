import { href } from '@/components/layout/href';
import type { DatasetName } from '@/data/catalogue';
import { conflictsOf } from '@/data/sources/conflicts';
import { contextOf, type Language } from '@/data/text/context';

/** Says that other values are in print for figures of a dataset, and where they are listed. */
export function ConflictLink({ dataset, language }: { dataset: DatasetName; language: Language }) {
  const { text, format } = contextOf(language);
  const words = text.pages.data.dataset;
  const { length } = conflictsOf(dataset);
  if (length === 0) return null;
  return (
    <p>
      {words.conflicts(format.number(length))} <a href={href(language, `/method/conflicts/#${dataset}`)}>{words.conflictsLink}</a>
    </p>
  );
}
