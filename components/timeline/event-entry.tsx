import { href, sourceHref } from '@/components/layout/href';
import type { EventEntry as Entry } from '@/data/context/events';
import { eventPath } from '@/data/context/shown-event';
import { shortName } from '@/data/sources/lookup';
import type { Context } from '@/data/text/context';
import styles from './timeline.module.css';

/** One event of the list; its title leads to what the series show around it. */
export function EventEntry({ event, context }: { event: Entry; context: Context }) {
  const { language, text, format } = context;
  const words = text.pages.timeline;
  return (
    <li id={event.id} className={`${styles.event} ${styles[event.category]} ${event.major ? styles.major : styles.minor}`}>
      <p className={styles.when}>
        <time dateTime={event.date}>{format.period(event.period)}</time>
        <span>{text.codes.eventCategory[event.category]}</span>
        {event.major && <span>{words.main}</span>}
      </p>
      <h4>
        <a href={href(language, eventPath(event.id))}>{event.title}</a>
      </h4>
      <p>{event.summary}</p>
      <p className={styles.links}>
        <span>{words.touches(format.list(event.topics.map((topic) => text.site.nav[topic])))}</span>
        <a href={sourceHref(language, event.sourceId)}>{words.source(shortName(event.sourceId))}</a>
      </p>
    </li>
  );
}
