import { layOutTime } from '@/components/chart/layout/time';
import type { CompareState } from '@/data/compare/state';
import { allEvents } from '@/data/context/events';
import type { TimeChart } from '@/data/figure';
import { shortName } from '@/data/sources/lookup';
import type { Context } from '@/data/text/context';
import styles from './compare.module.css';
import { DrawnEvents } from './drawn-events';
import { PanelView } from './panel-view';
import { shownComparison } from './shown';
import { Verdicts } from './verdicts';
import { WordingBoxes } from './wording-boxes';

interface ComparisonViewProps {
  /** Begins the ids of the panels. */
  name: string;
  state: CompareState;
  context: Context;
}

/** A comparison: what may be said of the series, the panels over one time axis, and how each question was put. */
export function ComparisonView({ name, state, context }: ComparisonViewProps) {
  const shown = shownComparison(name, state, context);
  const events = allEvents(context).filter(({ category, major }) => major && state.events.includes(category));
  // A single line is named by the heading of its panel.
  const short = (chart: TimeChart): TimeChart => ({
    ...chart,
    series: chart.series.map((series) => ({
      ...series,
      label: chart.series.length === 1 ? '' : (shown.names.get(series.id) ?? series.label),
    })),
  });
  const panels = shown.figures.flatMap(({ chart, ...figure }) =>
    chart.kind === 'time' ? [{ figure: { ...figure, chart }, placed: layOutTime(short(chart), context, shortName, events) }] : [],
  );
  return (
    <div className={styles.comparison}>
      <Verdicts shown={shown} context={context} />
      {panels.map(({ figure, placed }) => (
        <PanelView key={figure.id} figure={figure} chart={placed} context={context} />
      ))}
      <DrawnEvents events={panels[0]?.placed.events ?? []} context={context} />
      <WordingBoxes boxes={shown.wordings} context={context} />
    </div>
  );
}
