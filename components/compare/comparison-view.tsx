import type { ReactNode } from 'react';
import type { PickedPoint } from '@/components/chart/reading.client';
import type { Cards } from '@/components/figure/figure-table';
import type { CompareContext } from '@/data/compare/words';
import type { SourceLookup } from '@/data/sources/name';
import styles from './compare.module.css';
import { DrawnEvents } from './drawn-events';
import { PanelView } from './panel-view';
import type { PlacedPanel } from './placed';
import type { ShownComparison } from './shown';
import { Verdicts } from './verdicts';
import { WordingBoxes } from './wording-boxes';

interface ComparisonViewProps {
  shown: ShownComparison;
  panels: PlacedPanel[];
  context: CompareContext;
  sourceOf: SourceLookup;
  /** Address of a panel's laid-out chart as JSON, where there is a file of it. */
  addressOf?: (panel: PlacedPanel) => string;
  onPick?: (point: PickedPoint) => void;
  /** Data tables are made when they are opened. */
  tablesOnDemand?: boolean;
  cards: Cards;
  /** What stands under the chart of a panel. */
  beneath?: (panel: PlacedPanel) => ReactNode;
  /** What stands between the charts and the wordings. */
  children?: ReactNode;
}

/**
 * A comparison: what may be said of the series, the panels over one time axis, and how each question was put. Drawn when the site
 * is built, and in the browser for a reader's own choice: it reads no file.
 */
export function ComparisonView({
  shown,
  panels,
  context,
  sourceOf,
  addressOf,
  onPick,
  tablesOnDemand,
  cards,
  beneath,
  children,
}: ComparisonViewProps) {
  return (
    <div className={styles.comparison}>
      <Verdicts shown={shown} context={context} />
      {panels.map((panel) => (
        <PanelView
          key={panel.figure.id}
          panel={panel}
          source={addressOf?.(panel) ?? panel.placed}
          context={context}
          sourceOf={sourceOf}
          onPick={onPick}
          tableOnDemand={tablesOnDemand}
          cards={cards}
        >
          {beneath?.(panel)}
        </PanelView>
      ))}
      <DrawnEvents events={panels[0]?.placed.events ?? []} context={context} />
      {children}
      <WordingBoxes boxes={shown.wordings} context={context} />
    </div>
  );
}
