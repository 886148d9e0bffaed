import type { DatasetName } from '../catalogue';
import type { ComparableSeries } from '../compare/comparable';
import type { Claim } from '../context/datasets';
import { pointsOf } from '../series';
import type { Figures, Row } from './figures';

/** Figures made up for tests: these series and rows, and no others. */
export const figuresOf = (series: ComparableSeries[], rows: Record<string, Row> = {}, more: Partial<Figures> = {}): Figures => ({
  series: (id) => series.find((entry) => entry.id === id),
  peers: (id) => series.filter((entry) => entry.id !== id),
  row: (dataset: DatasetName, id) => rows[`${dataset}/${id}`],
  conflicts: () => [],
  sourceType: () => 'publisher',
  ...more,
});

/** A statement made up for tests. */
export const claim = (more: Partial<Claim> = {}): Claim => ({
  claim_id: 'X01',
  topic: 'trade',
  statement: 'A statement.',
  subject_population: undefined,
  measure: 'a measure',
  period: undefined,
  value: undefined,
  value_low: undefined,
  value_high: undefined,
  unit: 'usd',
  comparison: 'level',
  articles: ['article-002'],
  checkable_with: undefined,
  note: undefined,
  source_id: 'article-002',
  ...more,
});

/** The same figures with one of them changed. */
export const withChanged = (figures: Figures, id: string, label: string, change: (value: number) => number): Figures => ({
  ...figures,
  series: (asked) => {
    const entry = figures.series(asked);
    if (asked !== id || !entry) return entry;
    if (!pointsOf(entry.series).some((point) => point.label === label)) throw new Error(`${id} has no figure at ${label}`);
    const segments = entry.series.segments.map((segment) => ({
      ...segment,
      points: segment.points.map((point) =>
        point.label === label && point.value !== undefined ? { ...point, value: change(point.value) } : point,
      ),
    }));
    return { ...entry, series: { ...entry.series, segments } };
  },
});
