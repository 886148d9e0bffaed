import type { PlacedTimeChart } from '@/components/chart/layout/placed';
import { layOutTime } from '@/components/chart/layout/time';
import type { CompareContext } from '@/data/compare/words';
import type { ShownEvent } from '@/data/context/shown-event';
import type { Figure, TimeChart } from '@/data/figure';
import { type SourceLookup, shortNameOf } from '@/data/sources/name';
import type { ShownComparison } from './shown';

/** The series of one unit, and where their marks stand. */
export interface PlacedPanel {
  figure: Figure & { chart: TimeChart };
  /** Laid out with short names, for the ends of the lines. */
  placed: PlacedTimeChart;
}

/** The panels of a comparison, laid out: what the page, the live charts and the picture draw. */
export function placedPanels(shown: ShownComparison, events: ShownEvent[], context: CompareContext, sourceOf: SourceLookup): PlacedPanel[] {
  // A single line is named by the heading of its panel.
  const short = (chart: TimeChart): TimeChart => ({
    ...chart,
    series: chart.series.map((series) => ({
      ...series,
      label: chart.series.length === 1 ? '' : (shown.names.get(series.id) ?? series.label),
    })),
  });
  const nameOf = (id: string): string => shortNameOf(sourceOf(id));
  return shown.figures.flatMap(({ chart, ...figure }) =>
    chart.kind === 'time' ? [{ figure: { ...figure, chart }, placed: layOutTime(short(chart), context, nameOf, events) }] : [],
  );
}

/** The chart of a panel with the whole names of its lines, for a key: short ones are for their ends. */
export function namedInFull({ figure, placed }: PlacedPanel): PlacedTimeChart {
  const full = new Map(figure.chart.series.map(({ id, label }) => [id, label]));
  return { ...placed, lines: placed.lines.map((line) => ({ ...line, label: full.get(line.id) ?? line.label })) };
}
