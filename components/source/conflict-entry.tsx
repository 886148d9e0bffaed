import { DataText } from '@/components/layout/data-text';
import { sourceHref } from '@/components/layout/href';
import type { DatasetName } from '@/data/catalogue';
import type { Conflict } from '@/data/sources/datasets';
import { shortName } from '@/data/sources/lookup';
import { contextOf, type Language } from '@/data/text/context';
import { dataText } from '@/data/text/data-words';
import { rowHref } from './row-href';

/** One figure that documents print differently: what was kept, what was not, why. */
export function ConflictEntry({ conflict, dataset, language }: { conflict: Conflict; dataset: DatasetName; language: Language }) {
  const { text, format } = contextOf(language);
  const { marks } = format;
  const words = text.pages.method.conflicts;
  const { conflict_id: id, row, subject, value_kept: kept, value_other: other, printed_by: by, other_source_ids: sources = [] } = conflict;
  return (
    <li id={id}>
      <b>
        {row ? (
          <a href={rowHref(language, dataset, row)}>
            <DataText language={language}>{subject}</DataText>
          </a>
        ) : (
          <DataText language={language}>{subject}</DataText>
        )}
      </b>
      {!conflict.settled && format.aside('', words.open)}
      <br />
      {format.facts([words.kept(dataText(kept, language)), ...(other ? [words.other(dataText(other, language))] : [])])}
      {by && (
        <>
          {marks.open}
          <DataText language={language}>{by}</DataText>
          {marks.close}
        </>
      )}
      {sources.map((source) => (
        <span key={source}>
          {' '}
          [<a href={sourceHref(language, source)}>{shortName(source)}</a>]
        </span>
      ))}
      {marks.stop}
      <DataText language={language}>{conflict.reason}</DataText>
    </li>
  );
}
