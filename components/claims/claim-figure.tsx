import type { ReactNode } from 'react';
import { layOutTime } from '@/components/chart/layout/time';
import { StaticChart } from '@/components/chart/static-chart';
import type { ShownComparison } from '@/components/compare/shown';
import { FigureTable } from '@/components/figure/figure-table';
import frame from '@/components/figure/figure-view.module.css';
import { Legend } from '@/components/figure/legend';
import { Remarks } from '@/components/figure/remarks';
import { sourcesOf } from '@/components/figure/rows';
import type { CompareContext } from '@/data/compare/words';
import type { Figure, TimeChart } from '@/data/figure';
import { type SourceLookup, shortNameOf } from '@/data/sources/name';

interface ClaimFigureProps {
  figure: Figure & { chart: TimeChart };
  /** A short name of each series, for the ends of the lines. */
  names: ShownComparison['names'];
  context: CompareContext;
  /** The cards of its cells. */
  cards: ReactNode;
  sourceOf: SourceLookup;
}

/** Series that a claim is checked with, of one unit: drawn when the site is built, and in the browser for a reader's own claim. */
export function ClaimFigure({ figure, names, context, cards, sourceOf }: ClaimFigureProps) {
  const { text } = context;
  const { series } = figure.chart;
  // A single line is named by the heading.
  const short = series.map((line) => ({ ...line, label: series.length === 1 ? '' : (names.get(line.id) ?? line.label) }));
  const chart = layOutTime({ ...figure.chart, series: short }, context, (id) => shortNameOf(sourceOf(id)), []);
  const lines = chart.lines.map((line, index) => ({ ...line, label: series[index]?.label ?? line.label }));
  return (
    <figure id={figure.id} className={`figure ${frame.figure}`} aria-labelledby={`${figure.id}-title`}>
      <h3 id={`${figure.id}-title`} className={frame.headline}>
        {figure.headline}
      </h3>
      <p className={frame.subtitle}>{figure.subtitle}</p>
      <Legend chart={{ ...chart, lines }} label={text.chart.series} />
      <div className="plot">
        <StaticChart
          chart={chart}
          label={context.format.sentences([figure.headline, figure.subtitle])}
          breakLabel={text.chart.breakLabel}
        />
      </div>
      <Remarks figure={figure} chart={chart} context={context} sourceOf={sourceOf} />
      <details className={frame.more} data-island>
        <summary>{text.chart.table}</summary>
        <FigureTable figure={figure} sources={sourcesOf(figure)} context={context} />
        {cards}
      </details>
    </figure>
  );
}
