import type { EventEntry } from '../context/events';

export interface Decade {
  /** Its first year. */
  year: number;
  events: EventEntry[];
}

/** Events by decade, in their own order. */
export function decadesOf(events: EventEntry[]): Decade[] {
  const decades: Decade[] = [];
  for (const event of events) {
    const year = Math.floor(Number(event.date.slice(0, 4)) / 10) * 10;
    const last = decades.at(-1);
    if (last?.year === year) last.events.push(event);
    else decades.push({ year, events: [event] });
  }
  return decades;
}
