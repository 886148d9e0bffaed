import { pageCanvas } from '@/components/chart/canvas';
import type { PlacedTimeChart } from '@/components/chart/layout/placed';
import { TimeMarks } from '@/components/chart/time-marks';
import { Legend } from '@/components/figure/legend';
import { href } from '@/components/layout/href';
import type { Context } from '@/data/text/context';
import type { Strip } from '@/data/timeline/strips';
import type { PlacedEntry } from './lanes';
import styles from './timeline.module.css';

interface StripViewProps {
  strip: Strip;
  chart: PlacedTimeChart;
  /** Drawn through the strip when asked for. */
  events: PlacedEntry[];
  context: Context;
}

/** One key series, drawn low, over the axis that all strips share. */
export function StripView({ strip: { id, figure, path }, chart, events, context }: StripViewProps) {
  const words = context.text.pages.timeline;
  return (
    <div className={`figure ${styles.strip}`}>
      <h3>{words.names[id]}</h3>
      <p>
        {figure.subtitle} <a href={href(context.language, path)}>{words.strips.whole}</a>
      </p>
      <Legend chart={chart} label={context.text.chart.series} />
      <div className="plot">
        <div className="pad">
          <svg className="canvas time" role="img" aria-label={context.format.sentences([figure.headline, figure.subtitle])}>
            <g className={styles.lines}>
              {events.map((event) => (
                <line
                  key={event.id}
                  className={`event ${styles[event.category]}`}
                  x1={pageCanvas.x(event.at)}
                  x2={pageCanvas.x(event.at)}
                  y1="0"
                  y2="100%"
                />
              ))}
            </g>
            <TimeMarks chart={chart} canvas={pageCanvas} breakLabel={context.text.chart.breakLabel} />
          </svg>
        </div>
      </div>
    </div>
  );
}
