import type { SourceName } from '../sources/name';
import type { ComparableSeries } from './comparable';

/** One series as the browser fetches it: with the names of the sources that its points rest on. */
export interface SeriesFile {
  entry: ComparableSeries;
  sources: Record<string, SourceName>;
  /** The column of their dataset that its points show; none where all are computed or absent. */
  column: string;
}
