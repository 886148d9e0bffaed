import type { Source } from '../sources/datasets';
import type { RowRef } from './cell';
import type { Notes } from './notes';

/** What a card says of a document. */
export interface CardSource {
  title: string;
  publisher: string;
  type: Source['type'];
  url?: string;
  published?: string;
  retrieved: string;
  via: string;
}

/**
 * A value other than the one shown. `print`: a document prints it, the conflict is told with its reason; `row`: another row of
 * the dataset holds it, read in another document; `left-out`: it was collected and not used.
 */
export interface OtherValue {
  kind: 'print' | 'row' | 'left-out';
  value: string;
  /** The column it is about; none when it is about the row. */
  column?: string;
  by?: string;
  reason?: string;
  /** Of a conflict: there is a good reason for the value kept. */
  settled?: boolean;
  sources: string[];
  /** The row that holds it. */
  row?: string;
  /** Of another row: it is the one that charts draw. */
  preferred?: boolean;
}

/** How the people of one public were asked in a wave. */
export interface WaveMethod {
  programme: string;
  wave: string;
  /** Address of the wave's page, without the language. */
  path: string;
  sample?: number;
  from?: string;
  to?: string;
  mode?: string;
  stated?: string;
  sampling?: string;
  covered?: string;
  margin?: number;
  pollster?: string;
  /** Changes of method that come into force with this wave. */
  breaks: { text: string; never: boolean; source: string }[];
}

/** What stands around cells: each source, conflict and wave once, by the key that cells name it by. */
export interface Surroundings {
  sources: Record<string, CardSource>;
  /** By {@link rowKey}. */
  others: Record<string, OtherValue[]>;
  /** By the id of the wave. */
  waves: Record<string, WaveMethod>;
  /** Around the rows of a whole dataset, whose cells a browser makes itself. */
  notes?: Notes;
}

/** One key for a row of any dataset. */
export const rowKey = ({ dataset, row }: RowRef): string => `${dataset}/${row}`;
