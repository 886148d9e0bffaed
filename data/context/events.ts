import { load } from '../csv/load';
import type { Context } from '../text/context';
import { events, type Topic } from './datasets';

/** An event as charts and lists show it. */
export interface ShownEvent {
  id: string;
  date: string;
  title: string;
  major: boolean;
}

/** The main events of a topic, oldest first, with their titles in the reader's language. */
export function mainEvents(topic: Topic, { language }: Context): ShownEvent[] {
  const titles = { en: 'title_en' } as const;
  return load(events)
    .filter(({ row }) => row.topics.includes(topic) && row.weight === 'major')
    .map(({ row }) => ({ id: row.event_id, date: row.date, title: row[titles[language]], major: true }))
    .sort((a, b) => (a.date < b.date ? -1 : 1));
}
