import type { EventCategory, ShownEvent } from '../context/shown-event';
import { endOf, startOf } from '../time';
import type { CompareState } from './state';

/** An event that a comparison can draw. */
export interface ComparedEvent extends ShownEvent {
  category: EventCategory;
}

/** The main events of the categories that a reader chose, within the range that they chose. */
export function chosenEvents<E extends ComparedEvent>(all: E[], { events, from, to }: Pick<CompareState, 'events' | 'from' | 'to'>): E[] {
  const [start, end] = [from === undefined ? -Infinity : startOf(from), to === undefined ? Infinity : endOf(to)];
  const isIn = (date: string): boolean => startOf(date) >= start && startOf(date) < end;
  return all.filter(({ category, major, date }) => major && events.includes(category) && isIn(date));
}
