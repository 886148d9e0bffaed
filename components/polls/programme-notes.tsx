import { DataText } from '@/components/layout/data-text';
import { organisersOf } from '@/data/polls/labels';
import type { ProgrammePage } from '@/data/polls/pages/programme';
import type { Context } from '@/data/text/context';
import { inLanguage } from '@/data/text/in-language';
import { SourceLinks } from './source-links';

/** What a poll's organisers and data are like, one line for each programme that shares the page. */
export function ProgrammeNotes({ page, context }: { page: ProgrammePage; context: Context }) {
  const { language, format } = context;
  const { marks } = format;
  return (
    <ul>
      {page.programmes.map((asking) => {
        const name = inLanguage(asking, 'name', language);
        return (
          <li key={asking.programme}>
            {asking.url ? (
              <a href={asking.url} rel="noreferrer">
                {name}
              </a>
            ) : (
              name
            )}
            {marks.pair}
            {format.commas(organisersOf(asking, language))}
            {marks.stop}
            {asking.note && <DataText language={language}>{asking.note}</DataText>}
            {marks.open}
            <SourceLinks ids={[asking.source_id]} context={context} />
            {marks.close}
          </li>
        );
      })}
    </ul>
  );
}
