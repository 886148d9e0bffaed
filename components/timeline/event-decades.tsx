import type { Context } from '@/data/text/context';
import type { Decade } from '@/data/timeline/decades';
import { EventEntry } from './event-entry';
import styles from './timeline.module.css';

/** All events, decade by decade, with a way to each decade. */
export function EventDecades({ decades, context }: { decades: Decade[]; context: Context }) {
  const words = context.text.pages.timeline;
  return (
    <>
      <nav aria-label={context.text.site.onThisPage}>
        <ul className={styles.decades}>
          {decades.map(({ year }) => (
            <li key={year}>
              <a href={`#y${year}`}>{words.decade(year)}</a>
            </li>
          ))}
        </ul>
      </nav>
      {decades.map(({ year, events }) => (
        <section key={year} className={styles.decade} aria-labelledby={`y${year}`}>
          <h3 id={`y${year}`}>{words.decade(year)}</h3>
          <ol className={`later-parts ${styles.events}`}>
            {events.map((event) => (
              <EventEntry key={event.id} event={event} context={context} />
            ))}
          </ol>
        </section>
      ))}
    </>
  );
}
