import { PREPARED_SLUGS } from '@/data/compare/prepared';
import { FIGURE_IDS, figure } from '@/data/figures';
import { OVERVIEW_FIGURES } from '@/data/overview';
import { figureSections } from '@/data/polls/figures';
import { programmePage } from '@/data/polls/pages/programme';
import { figuresOfWave } from '@/data/polls/pages/wave-figures';
import type { Language } from '@/data/text/context';
import { TOURISM_SECTIONS } from '@/data/tourism/figures';
import { TRADE_SECTIONS } from '@/data/trade/figures';

/** The picture of the site itself, for pages that show no figure of their own. */
export const SITE_PICTURE = 'both-shores';

/** The name of a prepared comparison's picture. */
export const comparisonPicture = (slug: string): string => `compare-${slug}`;

/** Names of all pictures, without extension: one a figure, one a prepared comparison, and the site's own. */
export const PICTURES: string[] = [SITE_PICTURE, ...FIGURE_IDS, ...PREPARED_SLUGS.map(comparisonPicture)];

const firstOf = (sections: readonly { figures: readonly { id: string }[] }[]) => sections[0]?.figures[0]?.id;

function ofPoll(slug: string, wave: string | undefined, language: Language): string | undefined {
  const entry = wave === undefined ? undefined : programmePage(slug).waves.find((candidate) => candidate.wave === wave);
  const own = entry && figuresOfWave(slug, entry, language)[0]?.id;
  return own ?? figureSections(slug)[0]?.figures[0];
}

/** The first figure whose main dataset it is. */
const ofDataset = (name: string, language: Language): string | undefined =>
  FIGURE_IDS.find((id) => figure(id, language).datasets[0] === name);

/** The picture of a page: that of its first figure, or the site's. `path` is the address within its language: `/polls/bbc/`. */
export function pictureOfPage(path: string, language: Language): string {
  const [section, part, wave] = path.split('/').filter((step) => step !== '');
  const found = (): string | undefined => {
    if (section === undefined) return OVERVIEW_FIGURES[0];
    if (section === 'trade') return firstOf(TRADE_SECTIONS);
    if (section === 'tourism') return firstOf(TOURISM_SECTIONS);
    if (part === undefined) return undefined;
    if (section === 'polls') return ofPoll(part, wave, language);
    if (section === 'compare' && PREPARED_SLUGS.includes(part)) return comparisonPicture(part);
    return section === 'data' ? ofDataset(part, language) : undefined;
  };
  return found() ?? SITE_PICTURE;
}
