import type { ProgrammePage } from '@/data/polls/pages/programme';
import type { Context } from '@/data/text/context';
import { inLanguage } from '@/data/text/in-language';
import { SourceLinks } from './source-links';

/** Where a poll's method changed, and whether a line may cross it. */
export function BreakList({ page, context }: { page: ProgrammePage; context: Context }) {
  const { text, format } = context;
  const words = text.pages.polls;
  return (
    <>
      <p>{words.breaksLede}</p>
      <ul>
        {page.breaks.map(({ row, id }) => (
          <li key={id}>
            <b>{format.commas([words.joinRule[row.join_rule], row.wave_after, text.codes.country[row.population]])}</b>
            {format.marks.pair}
            {inLanguage(row, 'what_changed', context.language)}
            {format.marks.open}
            <SourceLinks ids={[row.source_id]} context={context} />
            {format.marks.close}
          </li>
        ))}
      </ul>
    </>
  );
}
