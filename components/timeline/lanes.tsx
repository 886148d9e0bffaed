import { pageCanvas } from '@/components/chart/canvas';
import type { PlacedEvent, PlacedTick } from '@/components/chart/layout/placed';
import type { EventEntry } from '@/data/context/events';
import { EVENT_CATEGORIES } from '@/data/context/shown-event';
import type { Context } from '@/data/text/context';
import styles from './timeline.module.css';

/** Height of one category in px: its name, and its marks below. */
const LANE = 30;
const MARKS = 21;

/** An event with its place on the time axis. */
export type PlacedEntry = EventEntry & Pick<PlacedEvent, 'at'>;

function Mark({ event, title }: { event: PlacedEntry; title: string }) {
  const x = pageCanvas.x(event.at);
  // Reached by pointer only: the list below holds the same links for everyone.
  return (
    <a href={`#${event.id}`} tabIndex={-1} className={event.major ? undefined : styles.minor}>
      <title>{title}</title>
      {event.major ? (
        <circle className={styles.mark} cx={x} cy={MARKS} r={5} />
      ) : (
        <line className={styles.mark} strokeWidth={2} x1={x} x2={x} y1={MARKS - 5} y2={MARKS + 5} />
      )}
    </a>
  );
}

/** A row of marks for each category over the axis that the strips share. */
export function Lanes({ events, ticks, context: { text, format } }: { events: PlacedEntry[]; ticks: PlacedTick[]; context: Context }) {
  return (
    <div className="plot">
      <div className="pad">
        {EVENT_CATEGORIES.map((category) => (
          <svg key={category} className={`canvas ${styles.lanes} ${styles[category]}`} height={LANE} aria-hidden="true">
            <text x="0" y={11}>
              {text.codes.eventCategory[category]}
            </text>
            <line className="grid" x1="0" x2="100%" y1={MARKS} y2={MARKS} />
            {events
              .filter((event) => event.category === category)
              .map((event) => (
                <Mark key={event.id} event={event} title={text.pages.compare.page.event(format.date(event.date), event.title)} />
              ))}
          </svg>
        ))}
        <svg className="canvas" height={1} aria-hidden="true">
          {ticks.map((tick) => (
            <text
              key={tick.at}
              className={tick.wideOnly ? 'wide' : undefined}
              x={pageCanvas.x(tick.at)}
              y="100%"
              dy={20}
              textAnchor="middle"
            >
              {tick.label}
            </text>
          ))}
        </svg>
      </div>
    </div>
  );
}
