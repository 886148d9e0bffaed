import type { PlacedEvent } from '@/components/chart/layout/placed';
import type { Context } from '@/data/text/context';

/** The events of a chart's span, numbered as on the chart, and the switch that draws them there. */
export function EventList({ events, context: { text, format } }: { events: PlacedEvent[]; context: Context }) {
  return (
    <details>
      <summary>{text.chart.events}</summary>
      <label>
        <input type="checkbox" className="toggle-events" autoComplete="off" /> {text.chart.showEvents}
      </label>
      <ol>
        {events.map((event) => (
          <li key={event.id}>
            <time dateTime={event.date}>{format.date(event.date)}</time>: {event.title}
          </li>
        ))}
      </ol>
    </details>
  );
}
