import type { PlacedEvent } from '@/components/chart/layout/placed';
import { href } from '@/components/layout/href';
import type { CompareContext } from '@/data/compare/words';
import { eventPath } from '@/data/context/shown-event';
import styles from './compare.module.css';

/** The events drawn through the panels, numbered as there. */
export function DrawnEvents({ events, context: { language, text, format } }: { events: PlacedEvent[]; context: CompareContext }) {
  const words = text.pages.compare.page;
  if (events.length === 0) return null;
  return (
    <section className={styles.events}>
      <h3>{words.events}</h3>
      <p>{words.eventsNote}</p>
      <ol>
        {events.map(({ id, date, title }) => (
          <li key={id}>
            <time dateTime={date}>{format.date(date)}</time>: <a href={href(language, eventPath(id))}>{title}</a>
          </li>
        ))}
      </ol>
    </section>
  );
}
