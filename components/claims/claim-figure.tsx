import { layOutTime } from '@/components/chart/layout/time';
import type { ShownComparison } from '@/components/compare/shown';
import type { Cards } from '@/components/figure/figure-table';
import { StillFigure } from '@/components/figure/still-figure';
import type { CompareContext } from '@/data/compare/words';
import type { Figure, TimeChart } from '@/data/figure';
import { type SourceLookup, shortNameOf } from '@/data/sources/name';

interface ClaimFigureProps {
  figure: Figure & { chart: TimeChart };
  /** A short name of each series, for the ends of the lines. */
  names: ShownComparison['names'];
  context: CompareContext;
  cards: Cards;
  sourceOf: SourceLookup;
}

/** Series that a claim is checked with, of one unit: drawn when the site is built, and in the browser for a reader's own claim. */
export function ClaimFigure({ figure, names, context, cards, sourceOf }: ClaimFigureProps) {
  const { series } = figure.chart;
  // A single line is named by the heading.
  const short = series.map((line) => ({ ...line, label: series.length === 1 ? '' : (names.get(line.id) ?? line.label) }));
  const chart = layOutTime({ ...figure.chart, series: short }, context, (id) => shortNameOf(sourceOf(id)), []);
  const lines = chart.lines.map((line, index) => ({ ...line, label: series[index]?.label ?? line.label }));
  return (
    <StillFigure
      figure={figure}
      chart={chart}
      named={{ ...chart, lines }}
      subtitle={figure.subtitle}
      about={figure.subtitle}
      context={context}
      sourceOf={sourceOf}
      cards={cards}
    />
  );
}
