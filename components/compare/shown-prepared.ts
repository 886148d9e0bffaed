import { eventsFile } from '@/data/compare/browser-files';
import { catalogue } from '@/data/compare/catalogue';
import { chosenEvents } from '@/data/compare/events';
import { prepared } from '@/data/compare/prepared';
import { sourceOf } from '@/data/sources/lookup';
import type { Context } from '@/data/text/context';
import { type PlacedPanel, placedPanels } from './placed';
import { type ShownComparison, shownComparison } from './shown';

/** What a prepared comparison shows. */
export function shownPrepared(slug: string, context: Context): ShownComparison {
  const all = catalogue(context.language);
  return shownComparison(slug, prepared(slug, context.language).state, (id) => all.get(id), context);
}

/** Its panels, laid out. */
export function placedPrepared(slug: string, context: Context): PlacedPanel[] {
  const events = chosenEvents(eventsFile(context.language), prepared(slug, context.language).state);
  return placedPanels(shownPrepared(slug, context), events, context, sourceOf);
}
