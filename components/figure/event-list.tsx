import type { PlacedEvent } from '@/components/chart/layout/placed';
import { FigureSwitch } from '@/components/layout/switch';
import type { ChartContext } from '@/data/text/context';
import { EventItems } from './event-items';

/** The events of a chart's span, numbered as on the chart, the switch that draws them there, and the way to each one's page. */
export function EventList({ events, context }: { events: PlacedEvent[]; context: ChartContext }) {
  const { chart } = context.text;
  return (
    <details>
      <summary>{chart.events}</summary>
      <label>
        <FigureSwitch className="toggle-events" /> {chart.showEvents}
      </label>
      <EventItems events={events} context={context} />
    </details>
  );
}
