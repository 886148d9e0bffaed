import { href } from '@/components/layout/href';
import { Turn } from '@/components/layout/turn';
import type { EventEntry } from '@/data/context/events';
import { eventPath } from '@/data/context/shown-event';
import type { Context } from '@/data/text/context';
import styles from './event-page.module.css';

function EventLink({ event, context: { language, format } }: { event: EventEntry; context: Context }) {
  return (
    <>
      <time dateTime={event.date}>{format.date(event.date)}</time> <a href={href(language, eventPath(event.id))}>{event.title}</a>
    </>
  );
}

/** Events in the same months. */
export function SameTimes({ events, context }: { events: EventEntry[]; context: Context }) {
  if (events.length === 0) return null;
  return (
    <>
      <h2 id="same-times">{context.text.pages.timeline.sameTimes}</h2>
      <ul className={styles.times}>
        {events.map((event) => (
          <li key={event.id}>
            <EventLink event={event} context={context} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** To the events before and after this one. */
export function EventTurn({ before, after, context }: { before?: EventEntry; after?: EventEntry; context: Context }) {
  const link = (event: EventEntry | undefined) => event && <EventLink event={event} context={context} />;
  return <Turn words={context.text.pages.timeline.turn} before={link(before)} after={link(after)} />;
}
