import { DataText } from '@/components/layout/data-text';
import type { ProgrammePage } from '@/data/polls/pages/programme';
import type { Context } from '@/data/text/context';
import { inLanguage } from '@/data/text/in-language';
import { SourceLinks } from './source-links';

/** What a poll's organisers and data are like, one line for each programme that shares the page. */
export function ProgrammeNotes({ page, context }: { page: ProgrammePage; context: Context }) {
  return (
    <ul>
      {page.programmes.map((asking) => {
        const name = inLanguage(asking, 'name', context.language);
        return (
          <li key={asking.programme}>
            {asking.url ? (
              <a href={asking.url} rel="noreferrer">
                {name}
              </a>
            ) : (
              name
            )}
            :{' '}
            <DataText language={context.language}>
              {asking.organisers}. {asking.note}
            </DataText>{' '}
            (<SourceLinks ids={[asking.source_id]} language={context.language} />)
          </li>
        );
      })}
    </ul>
  );
}
