import type { ProgrammePage } from '@/data/polls/pages/programme';
import type { Context } from '@/data/text/context';
import { SourceLinks } from './source-links';

/** What a poll's organisers and data are like, one line for each programme that shares the page. */
export function ProgrammeNotes({ page, context }: { page: ProgrammePage; context: Context }) {
  return (
    <ul>
      {page.programmes.map(({ programme, name_en, organisers, note, url, source_id }) => (
        <li key={programme}>
          {url ? (
            <a href={url} rel="noreferrer">
              {name_en}
            </a>
          ) : (
            name_en
          )}
          : {organisers}. {note} (<SourceLinks ids={[source_id]} language={context.language} />)
        </li>
      ))}
    </ul>
  );
}
