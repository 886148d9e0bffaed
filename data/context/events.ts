import { load } from '../csv/load';
import type { Period } from '../series';
import type { Context } from '../text/context';
import { inLanguage } from '../text/in-language';
import { events, type Topic } from './datasets';
import type { EventCategory, ShownEvent } from './shown-event';

/** An event with all that is known of it. */
export interface EventEntry extends ShownEvent {
  /** From its first day or month to its last. */
  period: Period;
  summary: string;
  category: EventCategory;
  topics: Topic[];
  sourceId: string;
}

/** Every event, oldest first, in the reader's language. */
export function allEvents({ language }: Context): EventEntry[] {
  return load(events)
    .map(({ row }) => ({
      id: row.event_id,
      date: row.date,
      title: inLanguage(row, 'title', language),
      major: row.weight === 'major',
      period: { from: row.date, to: row.end_date ?? row.date },
      summary: inLanguage(row, 'summary', language),
      category: row.category,
      topics: row.topics,
      sourceId: row.source_id,
    }))
    .sort((a, b) => a.date.localeCompare(b.date) || a.id.localeCompare(b.id));
}

/** The main events of a topic, oldest first. */
export const mainEvents = (topic: Topic, context: Context): ShownEvent[] =>
  allEvents(context)
    .filter((event) => event.major && event.topics.includes(topic))
    .map(({ id, date, title, major }) => ({ id, date, title, major }));
