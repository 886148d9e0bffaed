import { figureSections } from '../polls/figures';
import { programmeSlugs } from '../polls/pages/programme';
import { TOURISM_SECTIONS } from '../tourism/figures';
import { TRADE_SECTIONS } from '../trade/figures';

interface Section {
  figures: readonly { id: string }[];
}

const holds = (sections: readonly Section[], id: string): boolean =>
  sections.some(({ figures }) => figures.some((figure) => figure.id === id));

/** Where a figure stands on the site, with everything that belongs to it. @throws when no page shows it */
export function figurePath(id: string): string {
  if (holds(TRADE_SECTIONS, id)) return `/trade/#${id}`;
  if (holds(TOURISM_SECTIONS, id)) return `/tourism/#${id}`;
  const slug = programmeSlugs().find((page) => figureSections(page).some(({ figures }) => figures.includes(id)));
  if (slug === undefined) throw new Error(`no page shows the figure "${id}"`);
  return `/polls/${slug}/#${id}`;
}
