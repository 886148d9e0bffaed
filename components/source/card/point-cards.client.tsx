import type { ReactNode } from 'react';
import { rowsOf } from '@/components/figure/rows';
import { fileHref } from '@/components/layout/href';
import type { DatasetName } from '@/data/catalogue';
import type { Figure } from '@/data/figure';
import type { Surroundings } from '@/data/provenance/around';
import { cellOfPointAlone } from '@/data/provenance/point-cell';
import type { Point, Unit } from '@/data/series';
import type { ChartContext, Language } from '@/data/text/context';
import { provenanceTextsOf } from '@/data/text/provenance-texts';
import styles from './figure-cards.module.css';
import { fetchJson } from './shown-cell';
import { useCard } from './use-card.client';
import { useGrid } from './use-grid.client';

/** Datasets whose documents a point can name: a rate of people rests on a count of residents too. */
const datasetsOf = ({ dataset }: Point, unit: Unit): DatasetName[] => (unit === 'per-100' ? [dataset, 'population'] : [dataset]);

/** What stands around the rows of some datasets. */
async function fetchAround(datasets: DatasetName[], language: Language): Promise<Surroundings> {
  const files = datasets.map((name) => fetchJson<Surroundings>(fileHref(`/provenance/${language}/data/${name}.json`)));
  const around: Surroundings = { sources: {}, others: {}, waves: {} };
  for (const { sources, others, waves } of await Promise.all(files)) {
    Object.assign(around.sources, sources);
    Object.assign(around.others, others);
    Object.assign(around.waves, waves);
  }
  return around;
}

interface PointCardsProps {
  /** A figure that was made in the browser: there is no file of its cells. */
  figure: Figure;
  /** The column of its dataset that a series shows. */
  columnOf(series: string): string;
  context: ChartContext;
  /** Its table. */
  children: ReactNode;
}

/** Opens the card of any cell of a figure that a reader put together: from the point itself and what is known of its dataset. */
export function PointCards({ figure, columnOf, context: { language, text, format }, children }: PointCardsProps) {
  const { ask, element } = useCard(language);
  const { unit } = figure.chart;
  const { columns, rows } = rowsOf(figure);
  const isAwake = useGrid(
    figure.id,
    columns.length,
    ({ row, column }) =>
      ask(async () => {
        const point = rows[row]?.points[column];
        const series = columns[column];
        const [around, words] = await Promise.all([
          fetchAround(point ? datasetsOf(point, unit) : [], language),
          provenanceTextsOf(language),
        ]);
        const cell = point && cellOfPointAlone(point, unit, columnOf(series?.id ?? ''), format);
        return { title: words.title(series?.label ?? '', format.label(rows[row]?.label ?? '')), subtitle: figure.subtitle, cell, around };
      }),
    figure,
  );
  return (
    <>
      {children}
      {isAwake && <p className={styles.hint}>{text.chart.cardHint}</p>}
      {element}
    </>
  );
}
