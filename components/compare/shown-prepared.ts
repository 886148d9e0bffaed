import { eventsFile } from '@/data/compare/browser-files';
import { catalogue } from '@/data/compare/catalogue';
import { chosenEvents } from '@/data/compare/events';
import { PREPARED_SLUGS, prepared } from '@/data/compare/prepared';
import { type CompareState, DEFAULT_STATE } from '@/data/compare/state';
import { once } from '@/data/once';
import { sourceOf } from '@/data/sources/lookup';
import type { Context } from '@/data/text/context';
import { type PlacedPanel, placedPanels } from './placed';
import { type ShownComparison, shownComparison } from './shown';

/** Names the comparison of the bare compare page where a prepared one has its slug. */
export const BARE = 'bare';

/** What the bare page shows, and what a prepared comparison does. */
const stateOf = (slug: string, { language }: Context): CompareState => (slug === BARE ? DEFAULT_STATE : prepared(slug, language).state);

/** The finding above it; the bare page shows the series of the first prepared comparison. */
export const headlineOf = (slug: string, { language }: Context): string =>
  prepared(slug === BARE ? (PREPARED_SLUGS[0] ?? '') : slug, language).headline;

const keyOf = (slug: string, { language }: Context): string => `${language}/${slug}`;

/** What a prepared comparison shows. */
export const shownPrepared = once((slug: string, context: Context): ShownComparison => {
  const all = catalogue(context.language);
  return shownComparison(slug, stateOf(slug, context), (id) => all.get(id), context);
}, keyOf);

/** Its panels, laid out. */
export const placedPrepared = once((slug: string, context: Context): PlacedPanel[] => {
  const events = chosenEvents(eventsFile(context.language), stateOf(slug, context));
  return placedPanels(shownPrepared(slug, context), events, context, sourceOf);
}, keyOf);
