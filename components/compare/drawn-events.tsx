import type { PlacedEvent } from '@/components/chart/layout/placed';
import { EventItems } from '@/components/figure/event-items';
import type { CompareContext } from '@/data/compare/words';
import styles from './compare.module.css';

/** The events drawn through the panels, numbered as there. */
export function DrawnEvents({ events, context }: { events: PlacedEvent[]; context: CompareContext }) {
  const words = context.text.pages.compare.page;
  if (events.length === 0) return null;
  return (
    <section className={styles.events}>
      <h3>{words.events}</h3>
      <p>{words.eventsNote}</p>
      <EventItems events={events} context={context} />
    </section>
  );
}
