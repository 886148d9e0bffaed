import { EVENT_CATEGORIES } from '@/data/context/shown-event';
import styles from './fields.module.css';
import type { Tools } from './tools.client';
import { useSession } from './use-session.client';

/** Which kinds of events are drawn through the charts. */
export function EventControl({ tools: { session, context } }: { tools: Tools }) {
  const { events } = useSession(session).state;
  const words = context.text.pages.compare.page.builder;
  return (
    <ul className={styles.rows}>
      {EVENT_CATEGORIES.map((category) => (
        <li key={category}>
          <label className={styles.row}>
            <input
              type="checkbox"
              checked={events.includes(category)}
              onChange={({ target }) =>
                session.change({
                  events: EVENT_CATEGORIES.filter((other) => (other === category ? target.checked : events.includes(other))),
                })
              }
            />
            {context.text.codes.eventCategory[category]}
          </label>
        </li>
      ))}
    </ul>
  );
}
