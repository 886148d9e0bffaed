import { BarMarks } from './bar-marks';
import { pageCanvas } from './canvas';
import type { PlacedBarChart, PlacedTimeChart } from './layout/placed';
import { TimeMarks } from './time-marks';

/** Classes of the padded box around the plot; the live chart reads its margins from the same box. */
export function padClass(chart: PlacedTimeChart | PlacedBarChart): string {
  if (chart.kind === 'time') return 'pad named';
  // Bars whose values stand inside them need no room at the right.
  const both = chart.bars.some((bar) => bar.text && !bar.text.inside) ? '' : ' both';
  return chart.labels === 'above' ? `pad bars above${both}` : `pad bars${both}`;
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
