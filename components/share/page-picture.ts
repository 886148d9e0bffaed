import { checkedClaims, claimAt, claimSlug } from '@/data/claims/checked';
import { stateOf } from '@/data/claims/claim-state';
import { PREPARED_SLUGS } from '@/data/compare/prepared';
import { allEvents } from '@/data/context/events';
import { eventSlug } from '@/data/context/shown-event';
import { FIGURE_IDS, figure } from '@/data/figures';
import { OVERVIEW_FIGURES } from '@/data/overview';
import { figureSections } from '@/data/polls/figures';
import { programmePage } from '@/data/polls/pages/programme';
import { figuresOfWave } from '@/data/polls/pages/wave-figures';
import { contextOf, type Language } from '@/data/text/context';
import { eventPage } from '@/data/timeline/event-page';
import { TOURISM_SECTIONS } from '@/data/tourism/figures';
import { TRADE_SECTIONS } from '@/data/trade/figures';

/** The picture of the site itself, for pages that show no figure of their own. */
export const SITE_PICTURE = 'both-shores';

/** A section whose pages have a chart of their own, which is no figure of the site: its pages, and which of them draw one. */
interface DrawnPages {
  slugs(language: Language): readonly string[];
  isDrawn(slug: string, language: Language): boolean;
}

const DRAWN = {
  compare: { slugs: () => PREPARED_SLUGS, isDrawn: (slug) => PREPARED_SLUGS.includes(slug) },
  timeline: {
    slugs: (language) => allEvents(contextOf(language)).map(({ id }) => eventSlug(id)),
    isDrawn: (slug, language) => eventPage(slug, contextOf(language)).charts.length > 0,
  },
  claims: {
    slugs: (language) => checkedClaims(language).map(({ claim }) => claimSlug(claim.claim_id)),
    isDrawn: (slug, language) => stateOf(claimAt(slug, language).checked) !== undefined,
  },
} satisfies Record<string, DrawnPages>;

export type DrawnSection = keyof typeof DRAWN;

const isDrawnSection = (section: string): section is DrawnSection => section in DRAWN;

const pictureName = (section: DrawnSection, slug: string): string => `${section}-${slug}`;

/** The page with a chart of its own that a picture is named after; none for the picture of a figure and the site's own. */
export function drawnPage(name: string): { section: DrawnSection; slug: string } | undefined {
  const [section = '', ...slug] = name.split('-');
  return isDrawnSection(section) ? { section, slug: slug.join('-') } : undefined;
}

/** Names of all pictures, without extension: the site's own, one a figure, and one a page with a chart of its own. */
export function picturesOf(language: Language): string[] {
  const sections = Object.entries(DRAWN) as [DrawnSection, DrawnPages][];
  const drawn = sections.flatMap(([section, { slugs, isDrawn }]) =>
    slugs(language).flatMap((slug) => (isDrawn(slug, language) ? [pictureName(section, slug)] : [])),
  );
  return [SITE_PICTURE, ...FIGURE_IDS, ...drawn];
}

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
    if (isDrawnSection(section)) return DRAWN[section].isDrawn(part, language) ? pictureName(section, part) : undefined;
    return section === 'data' ? ofDataset(part, language) : undefined;
  };
  return found() ?? SITE_PICTURE;
}
