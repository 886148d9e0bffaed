import type { ReactNode } from 'react';
import type { PlacedTimeChart } from '@/components/chart/layout/placed';
import { StaticChart } from '@/components/chart/static-chart';
import type { Figure } from '@/data/figure';
import type { SourceLookup } from '@/data/sources/name';
import type { ChartContext } from '@/data/text/context';
import { type Cards, FigureTable } from './figure-table';
import styles from './figure-view.module.css';
import { Legend } from './legend';
import { Remarks } from './remarks';
import { sourcesOf } from './rows';

interface StillFigureProps {
  figure: Figure;
  chart: PlacedTimeChart;
  /** The chart as its legend names its lines, where their ends bear shorter names. */
  named?: PlacedTimeChart;
  /** What is measured, as a reader sees it and as the name of the chart says it. */
  subtitle: ReactNode;
  about: string;
  context: ChartContext;
  sourceOf: SourceLookup;
  cards: Cards;
  className?: string;
}

/** A figure that stays as it is drawn: headline, chart, notes, sources, table. */
export function StillFigure({ figure, chart, named = chart, subtitle, about, context, sourceOf, cards, className = '' }: StillFigureProps) {
  const words = context.text.chart;
  return (
    <figure id={figure.id} className={`figure ${styles.figure}${className && ` ${className}`}`} aria-labelledby={`${figure.id}-title`}>
      <figcaption>
        <h3 id={`${figure.id}-title`} className={styles.headline}>
          {figure.headline}
        </h3>
        <p className={styles.subtitle}>{subtitle}</p>
      </figcaption>
      <Legend chart={named} label={words.series} />
      <div className="plot">
        <StaticChart chart={chart} label={context.format.sentences([figure.headline, about])} breakLabel={words.breakLabel} />
      </div>
      <div className={styles.more}>
        <details>
          <summary>{words.table}</summary>
          {cards(figure, <FigureTable figure={figure} sources={sourcesOf(figure)} context={context} />)}
        </details>
      </div>
      <Remarks figure={figure} chart={chart} context={context} sourceOf={sourceOf} />
    </figure>
  );
}
