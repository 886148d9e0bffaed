import { href } from '@/components/layout/href';
import { programmeWords } from '@/components/polls/words';
import { catalogue } from '@/data/compare/catalogue';
import { isFlow } from '@/data/compare/comparable';
import { prepared } from '@/data/compare/prepared';
import { programmePage, programmeSlugs } from '@/data/polls/pages/programme';
import type { Context } from '@/data/text/context';
import { shownPrepared } from './shown-prepared';

/** The pages of the polls and counts that a comparison shows. */
export function RelatedPages({ slug, context }: { slug: string; context: Context }) {
  const { language, text } = context;
  const entries = prepared(slug, language).state.series.flatMap((id) => catalogue(language).get(id) ?? []);
  const programmes = new Set(shownPrepared(slug, context).wordings.flatMap(({ wordings }) => wordings.map(({ programme }) => programme)));
  const polls = programmeSlugs()
    .map((slug) => programmePage(slug))
    .filter((page) => page.programmes.some(({ programme }) => programmes.has(programme)))
    .map((page) => ({ path: `/polls/${page.slug}/`, name: programmeWords(page, context).title }));
  const rooms = [...new Set(entries.filter(isFlow).map(({ group }) => (group === 'tourism' ? 'tourism' : 'trade')))];
  const flows = rooms.map((room) => ({ path: `/${room}/`, name: text.site.nav[room] }));
  return (
    <ul>
      {[...polls, ...flows].map(({ path, name }) => (
        <li key={path}>
          <a href={href(language, path)}>{name}</a>
        </li>
      ))}
    </ul>
  );
}
