import { layOutTime } from '@/components/chart/layout/time';
import { FigureSwitch } from '@/components/layout/switch';
import type { EventEntry } from '@/data/context/events';
import { shortName } from '@/data/sources/lookup';
import type { Context } from '@/data/text/context';
import { strips } from '@/data/timeline/strips';
import { Lanes, type PlacedEntry } from './lanes';
import { StripView } from './strip-view';
import styles from './timeline.module.css';

/** Events by category above the key series, all over one time axis. */
export function StripsView({ events, context }: { events: EventEntry[]; context: Context }) {
  const words = context.text.pages.timeline;
  const placed = strips(events, context.language).map((strip) => ({
    strip,
    chart: layOutTime(strip.figure.chart, context, shortName, events),
  }));
  const [first] = placed;
  if (!first) return null;
  const at = new Map(first.chart.events.map((event) => [event.id, event.at]));
  const entries: PlacedEntry[] = events.map((event) => ({ ...event, at: at.get(event.id) ?? 0 }));
  return (
    <div className={styles.strips}>
      <div className={styles.strip}>
        <h3>{words.strips.lanes}</h3>
        <p>{words.strips.lanesKey}</p>
        <Lanes events={entries} ticks={first.chart.xTicks} context={context} />
      </div>
      <label className={styles.toggle}>
        <FigureSwitch className={styles.draw} />
        {words.strips.lines}
      </label>
      {placed.map(({ strip, chart }) => (
        <StripView
          key={strip.id}
          strip={strip}
          chart={{ ...chart, events: [] }}
          events={entries.filter((event) => event.major)}
          context={context}
        />
      ))}
    </div>
  );
}
