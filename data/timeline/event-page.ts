import { allEvents, type EventEntry } from '../context/events';
import { eventSlug } from '../context/shown-event';
import { once } from '../once';
import type { Context } from '../text/context';
import { endOf, startOf } from '../time';
import { chartsOf, type EventChart } from './event-charts';
import { type FigureFacts, factsOf } from './event-facts';

export interface EventPage {
  event: EventEntry;
  facts: FigureFacts[];
  charts: EventChart[];
  /** Events that began within a year of this one: whatever moved then had more than one thing around it. */
  sameTimes: EventEntry[];
  before?: EventEntry;
  after?: EventEntry;
}

const isWithinAYear = ({ date }: EventEntry, { period }: EventEntry): boolean =>
  startOf(date) > startOf(period.from) - 1 && startOf(date) < endOf(period.to) + 1;

function pageOf(slug: string, context: Context): EventPage {
  const events = allEvents(context);
  const index = events.findIndex(({ id }) => eventSlug(id) === slug);
  const event = events[index];
  if (!event) throw new Error(`no event is called "${slug}"`);
  const facts = factsOf(event, context.language);
  return {
    event,
    facts,
    charts: chartsOf(event, facts, context),
    sameTimes: events.filter((other) => other !== event && isWithinAYear(other, event)),
    before: events[index - 1],
    after: events[index + 1],
  };
}

/** Everything that the page of one event holds. @throws when no event has that address */
export const eventPage = once(pageOf, (slug, { language }) => `${language}/${slug}`);
