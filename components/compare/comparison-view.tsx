import { layOutTime } from '@/components/chart/layout/time';
import type { CompareContext } from '@/data/compare/words';
import type { ShownEvent } from '@/data/context/shown-event';
import type { TimeChart } from '@/data/figure';
import { type SourceLookup, shortNameOf } from '@/data/sources/name';
import styles from './compare.module.css';
import { DrawnEvents } from './drawn-events';
import { PanelView } from './panel-view';
import type { ShownComparison } from './shown';
import { Verdicts } from './verdicts';
import { WordingBoxes } from './wording-boxes';

interface ComparisonViewProps {
  shown: ShownComparison;
  /** Those of the chosen categories. */
  events: ShownEvent[];
  context: CompareContext;
  sourceOf: SourceLookup;
}

/**
 * A comparison: what may be said of the series, the panels over one time axis, and how each question was put. Drawn when the site
 * is built, and in the browser for a reader's own choice: it reads no file.
 */
export function ComparisonView({ shown, events, context, sourceOf }: ComparisonViewProps) {
  // A single line is named by the heading of its panel.
  const short = (chart: TimeChart): TimeChart => ({
    ...chart,
    series: chart.series.map((series) => ({
      ...series,
      label: chart.series.length === 1 ? '' : (shown.names.get(series.id) ?? series.label),
    })),
  });
  const nameOf = (id: string): string => shortNameOf(sourceOf(id));
  const panels = shown.figures.flatMap(({ chart, ...figure }) =>
    chart.kind === 'time' ? [{ figure: { ...figure, chart }, placed: layOutTime(short(chart), context, nameOf, events) }] : [],
  );
  return (
    <div className={styles.comparison}>
      <Verdicts shown={shown} context={context} />
      {panels.map(({ figure, placed }) => (
        <PanelView key={figure.id} figure={figure} chart={placed} context={context} sourceOf={sourceOf} />
      ))}
      <DrawnEvents events={panels[0]?.placed.events ?? []} context={context} />
      <WordingBoxes boxes={shown.wordings} context={context} />
    </div>
  );
}
