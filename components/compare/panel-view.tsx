import type { ReactNode } from 'react';
import type { PlacedTimeChart } from '@/components/chart/layout/placed';
import { LiveFrame } from '@/components/chart/live-frame.client';
import type { PickedPoint } from '@/components/chart/reading.client';
import { StaticChart } from '@/components/chart/static-chart';
import { type Cards, FigureTable } from '@/components/figure/figure-table';
import { Legend } from '@/components/figure/legend';
import { PickedFrame } from '@/components/figure/picked-frame.client';
import { Remarks } from '@/components/figure/remarks';
import { sourcesOf } from '@/components/figure/rows';
import { Island } from '@/components/wake/island';
import type { CompareContext } from '@/data/compare/words';
import type { SourceLookup } from '@/data/sources/name';
import styles from './compare.module.css';
import { FoldOnDemand } from './fold-on-demand.client';
import { namedInFull, type PlacedPanel } from './placed';

interface PanelViewProps {
  panel: PlacedPanel;
  /** What the live chart draws: the chart as it is laid out, or the address of its file. */
  source: string | PlacedTimeChart;
  context: CompareContext;
  sourceOf: SourceLookup;
  /** Takes a point that is chosen in the live chart; without it the point's card opens. */
  onPick?: (point: PickedPoint) => void;
  /** The table is made when it is opened: a month-by-month one takes longer than the chart. */
  tableOnDemand?: boolean;
  cards: Cards;
  children?: ReactNode;
}

/** The series of one unit: chart, sources, table. The breaks are named above all panels. */
export function PanelView({ panel, source, context, sourceOf, onPick, tableOnDemand, cards, children }: PanelViewProps) {
  const { figure, placed } = panel;
  const words = context.text.chart;
  const table = cards(figure, <FigureTable figure={figure} sources={sourcesOf(figure)} context={context} />);
  const still = (
    <StaticChart chart={placed} label={context.format.sentences([figure.headline, figure.subtitle])} breakLabel={words.breakLabel} />
  );
  const frame = { source, words: { keys: `${words.keys} ${words.keysPick}`, failed: words.failed, retry: words.retry } };
  return (
    <figure id={figure.id} className={`figure ${styles.panel}`} aria-labelledby={`${figure.id}-title`}>
      <figcaption>
        <h3 id={`${figure.id}-title`}>{figure.headline}</h3>
        <p className={styles.about}>{figure.subtitle}</p>
      </figcaption>
      <Legend chart={namedInFull(panel)} label={words.series} />
      {onPick ? (
        <LiveFrame {...frame} onPick={onPick}>
          {still}
        </LiveFrame>
      ) : (
        <Island>
          <PickedFrame {...frame} figure={figure.id}>
            {still}
          </PickedFrame>
        </Island>
      )}
      {tableOnDemand ? (
        <FoldOnDemand className={styles.table} summary={words.table}>
          {table}
        </FoldOnDemand>
      ) : (
        <details className={styles.table}>
          <summary>{words.table}</summary>
          {table}
        </details>
      )}
      {children}
      <Remarks
        figure={{ ...figure, notes: [...figure.notes, ...placed.marginNotes] }}
        chart={{ ...placed, breaks: [] }}
        context={context}
        sourceOf={sourceOf}
      />
    </figure>
  );
}
