import type { Dataset } from '../csv/dataset';
import type { Declared } from './declared-columns';
import type { Fault } from './layout';

/** One row of ours as a publisher's file gives it: every column of its dataset, as the text of a cell. */
export interface Incoming {
  dataset: Dataset;
  cells: Record<string, string>;
}

/** What an importer made of a file. A file with any fault gives no rows. */
export interface Reading {
  rows: Incoming[];
  faults: Fault[];
  /** What a person should know before applying it. */
  remarks: string[];
}

/** What a file cannot say of itself, so that the person who adds it must. */
export interface Settings {
  /** The document in sources.csv that the rows are from. */
  source: string;
  /** The last month whose figures are final; later ones are provisional. */
  finalTo?: string;
  declared?: Declared;
}

/** Reads one publisher's file. Throws only on a file that cannot be opened at all. */
export type Importer = (bytes: Uint8Array, settings: Settings) => Reading | Promise<Reading>;

export const faulty = (faults: Fault[]): Reading => ({ rows: [], faults, remarks: [] });
