import { href } from '@/components/layout/href';
import { organisersOf } from '@/data/polls/labels';
import { pollTables } from '@/data/polls/tables';
import { contextOf, type Language } from '@/data/text/context';

/** Who runs a poll and so holds its full results, with the document or the page to start from. */
export function ProgrammeHolder({ programme, language }: { programme: string; language: Language }) {
  const found = pollTables().programmes.find(({ row }) => row.programme === programme)?.row;
  if (!found) throw new Error(`no poll programme is called "${programme}"`);
  const { url, page } = found;
  return (
    <a href={url ?? href(language, `/polls/${page}/`)} rel={url && 'noreferrer'}>
      {contextOf(language).format.facts(organisersOf(found, language))}
    </a>
  );
}
