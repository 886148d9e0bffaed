import { catalogue } from '@/data/compare/catalogue';
import { prepared } from '@/data/compare/prepared';
import type { Context } from '@/data/text/context';
import { type ShownComparison, shownComparison } from './shown';

/** What a prepared comparison shows. */
export function shownPrepared(slug: string, context: Context): ShownComparison {
  const all = catalogue(context.language);
  return shownComparison(slug, prepared(slug, context.language).state, (id) => all.get(id), context);
}
