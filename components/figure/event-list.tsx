import type { PlacedEvent } from '@/components/chart/layout/placed';
import { href } from '@/components/layout/href';
import { SwitchForm } from '@/components/layout/switch-form';
import { eventPath } from '@/data/context/shown-event';
import type { ChartContext } from '@/data/text/context';

/** The events of a chart's span, numbered as on the chart, the switch that draws them there, and the way to each one's page. */
export function EventList({ events, context: { language, text, format } }: { events: PlacedEvent[]; context: ChartContext }) {
  return (
    <details>
      <summary>{text.chart.events}</summary>
      <SwitchForm>
        <label>
          <input type="checkbox" className="toggle-events" /> {text.chart.showEvents}
        </label>
      </SwitchForm>
      <ol>
        {events.map((event) => (
          <li key={event.id}>
            <time dateTime={event.date}>{format.date(event.date)}</time>: <a href={href(language, eventPath(event.id))}>{event.title}</a>
          </li>
        ))}
      </ol>
    </details>
  );
}
