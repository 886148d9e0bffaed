import type { PlacedTimeChart } from '@/components/chart/layout/placed';
import { StaticChart } from '@/components/chart/static-chart';
import { FigureTable } from '@/components/figure/figure-table';
import { Legend } from '@/components/figure/legend';
import { Remarks } from '@/components/figure/remarks';
import { sourcesOf } from '@/components/figure/rows';
import type { CompareContext } from '@/data/compare/words';
import type { Figure, TimeChart } from '@/data/figure';
import type { SourceLookup } from '@/data/sources/name';
import styles from './compare.module.css';

interface PanelViewProps {
  figure: Figure & { chart: TimeChart };
  /** Laid out with short names, for the ends of the lines. */
  chart: PlacedTimeChart;
  context: CompareContext;
  sourceOf: SourceLookup;
}

/** The series of one unit: chart, sources, table. The breaks are named above all panels. */
export function PanelView({ figure, chart, context, sourceOf }: PanelViewProps) {
  const { text } = context;
  const full = new Map(figure.chart.series.map(({ id, label }) => [id, label]));
  const lines = chart.lines.map((line) => ({ ...line, label: full.get(line.id) ?? line.label }));
  return (
    <figure id={figure.id} className={`figure ${styles.panel}`} aria-labelledby={`${figure.id}-title`}>
      <h3 id={`${figure.id}-title`}>{figure.headline}</h3>
      <p className={styles.about}>{figure.subtitle}</p>
      <Legend chart={{ ...chart, lines }} label={text.chart.series} />
      <div className="plot">
        <StaticChart chart={chart} label={`${figure.headline}. ${figure.subtitle}`} breakLabel={text.chart.breakLabel} />
      </div>
      <Remarks figure={figure} chart={{ ...chart, breaks: [] }} context={context} sourceOf={sourceOf} />
      <details className={styles.table}>
        <summary>{text.chart.table}</summary>
        <FigureTable figure={figure} sources={sourcesOf(figure)} context={context} />
      </details>
    </figure>
  );
}
