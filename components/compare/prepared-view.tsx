import { prepared } from '@/data/compare/prepared';
import { allEvents } from '@/data/context/events';
import { sourceOf } from '@/data/sources/lookup';
import type { Context } from '@/data/text/context';
import { ComparisonView } from './comparison-view';
import { shownPrepared } from './shown-prepared';

/** The charts and words of a prepared comparison. */
export function PreparedView({ slug, context }: { slug: string; context: Context }) {
  const { state } = prepared(slug, context.language);
  const events = allEvents(context).filter(({ category, major }) => major && state.events.includes(category));
  return <ComparisonView shown={shownPrepared(slug, context)} events={events} context={context} sourceOf={sourceOf} />;
}
