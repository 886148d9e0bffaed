import { DataText } from '@/components/layout/data-text';
import { sourceHref } from '@/components/layout/href';
import type { DatasetName } from '@/data/catalogue';
import type { Conflict } from '@/data/sources/datasets';
import { shortName } from '@/data/sources/lookup';
import { contextOf, type Language } from '@/data/text/context';
import { rowHref } from './row-href';

/** One figure that documents print differently: what was kept, what was not, why. */
export function ConflictEntry({ conflict, dataset, language }: { conflict: Conflict; dataset: DatasetName; language: Language }) {
  const words = contextOf(language).text.pages.method.conflicts;
  const { conflict_id: id, row, subject, value_kept: kept, value_other: other, printed_by: by, other_source_ids: sources = [] } = conflict;
  return (
    <li id={id}>
      <b>
        <DataText language={language}>{row ? <a href={rowHref(language, dataset, row)}>{subject}</a> : subject}</DataText>
      </b>
      {!conflict.settled && ` (${words.open})`}
      <br />
      {words.kept(kept)}
      {other && `; ${words.other(other)}`}
      {by && (
        <>
          {' '}
          (<DataText language={language}>{by}</DataText>)
        </>
      )}
      {sources.map((source) => (
        <span key={source}>
          {' '}
          [<a href={sourceHref(language, source)}>{shortName(source)}</a>]
        </span>
      ))}
      . <DataText language={language}>{conflict.reason}</DataText>
    </li>
  );
}
