import type { PlacedEvent } from '@/components/chart/layout/placed';
import { href } from '@/components/layout/href';
import { eventPath } from '@/data/context/shown-event';
import type { ChartContext } from '@/data/text/context';

/** Events, numbered as they are drawn, each with its date and the way to its page. */
export const EventItems = ({ events, context: { language, format } }: { events: PlacedEvent[]; context: ChartContext }) => (
  <ol>
    {events.map(({ id, date, title }) => (
      <li key={id}>
        <time dateTime={date}>{format.date(date)}</time>
        {format.marks.pair}
        <a href={href(language, eventPath(id))}>{title}</a>
      </li>
    ))}
  </ol>
);
