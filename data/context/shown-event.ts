/** Kinds of events, in the order of their switches. */
export const EVENT_CATEGORIES = ['history', 'diplomacy', 'trade', 'security', 'culture', 'disaster', 'public-health', 'territory'] as const;

export type EventCategory = (typeof EVENT_CATEGORIES)[number];

/** An event as charts show it. */
export interface ShownEvent {
  id: string;
  date: string;
  title: string;
  major: boolean;
}

/** The part of an address that names an event: its id without the `ev-` that keeps anchors apart. */
export const eventSlug = (id: string): string => id.replace(/^ev-/, '');

/** The page that shows what the series did around an event. */
export const eventPath = (id: string): string => `/timeline/${eventSlug(id)}/`;
