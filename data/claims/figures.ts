import type { DatasetName } from '../catalogue';
import type { ComparableSeries } from '../compare/comparable';
import type { Conflict, Source } from '../sources/datasets';

/** A row that is in no series, as published. */
export interface Row {
  text: Record<string, string>;
  sourceIds: string[];
}

/** Everything that formulas are worked out from: the site's data when it is built, the series fetched in the browser. */
export interface Figures {
  series(id: string): ComparableSeries | undefined;
  /** Other publics' series of the same question and answer about the same country. */
  peers(id: string): ComparableSeries[];
  row(dataset: DatasetName, id: string): Row | undefined;
  /** Other values in print for a row. */
  conflicts(dataset: DatasetName, row: string): Conflict[];
  sourceType(id: string): Source['type'] | undefined;
}
