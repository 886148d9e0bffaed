import { BarMarks } from './bar-marks';
import { pageCanvas } from './canvas';
import type { PlacedBarChart, PlacedTimeChart } from './layout/placed';
import { TimeMarks } from './time-marks';
import { wrap } from './wrap';

/** Length in characters from which a value needs more room, and width in px below which less will do for a name. */
const LONG_VALUE = 6;
const SHORT_NAME = 51;

/** Classes of the padded box around the plot; the live chart reads its margins from the same box. */
function padClass(chart: PlacedTimeChart | PlacedBarChart): string {
  if (chart.kind === 'time') return chart.lines.some((line) => (line.end?.text.length ?? 0) > LONG_VALUE) ? 'pad named long' : 'pad named';
  const names = chart.labels === 'above' ? ' above' : chart.rows.every((row) => wrap.widthOf(row.label, 13) <= SHORT_NAME) ? ' short' : '';
  // Bars whose values stand inside them need no room at the right.
  return `pad bars${names}${chart.bars.some((bar) => bar.text && !bar.text.inside) ? '' : ' both'}`;
}

/** The chart as the exported page holds it: complete without scripts, sharp at any width. */
export function StaticChart({ chart, label, breakLabel }: { chart: PlacedTimeChart | PlacedBarChart; label: string; breakLabel: string }) {
  return (
    <div className={padClass(chart)}>
      <svg className={`canvas ${chart.kind}`} role="img" aria-label={label} height={chart.kind === 'bars' ? chart.height : undefined}>
        {chart.kind === 'time' ? (
          <TimeMarks chart={chart} canvas={pageCanvas} breakLabel={breakLabel} />
        ) : (
          <BarMarks chart={chart} canvas={pageCanvas} />
        )}
      </svg>
    </div>
  );
}
