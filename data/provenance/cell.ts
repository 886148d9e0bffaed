import type { DatasetName } from '../catalogue';
import type { Notes } from './notes';

/** Where a figure stands in the data: enough to link to its row. */
export interface RowRef {
  dataset: DatasetName;
  row: string;
}

/** What must be known of a figure, in the reader's language; `lang` where nobody has translated it. */
export interface Note {
  text: string;
  lang?: 'en';
}

/** What is said of one cell. Codes stay codes: the card has the words. */
export interface Cell extends RowRef {
  /** The column of the dataset that holds the value; empty for a computed figure, as `row` is. */
  column: string;
  /** The cell as published; for a computed figure as the site writes it. Empty where there is none: the status says why. */
  value: string;
  status?: string;
  flags?: string[];
  /** How the figure came about (`published-rounded`, `sum-of-months`), where the dataset says. */
  method?: string;
  /** Step the source rounds to, where it is larger than 1. */
  roundedTo?: number;
  note?: Note;
  sources: string[];
  /** Id of the poll wave it belongs to. */
  wave?: string;
  /** Ids of the rows that a computed figure was worked out from, by dataset: thousands of cells name a dozen each. */
  parts?: Partial<Record<DatasetName, string[]>>;
}

/** Names of columns that hold ids of sources, one or several joined by `;`. */
const NAMES_SOURCES = /^(?:other_)?source_ids?(?:_dates)?$/;

const listed = (cell: string | undefined): string[] => (cell ? cell.split(';') : []);

/** Whether the rows of a dataset belong to a poll wave each. */
export const isOfWave = (dataset: DatasetName): boolean =>
  dataset === 'poll-responses' || dataset === 'poll-means' || dataset === 'poll-waves';

/** The wave of a row of the poll datasets, by the id it has in `poll-waves`. */
function waveOf(dataset: DatasetName, { programme, wave, population }: Record<string, string>): string | undefined {
  return isOfWave(dataset) ? [programme, wave, population].join('.') : undefined;
}

const noteIn = (note: string, notes: Notes): Note => {
  const translated = notes[note];
  return translated === undefined ? { text: note, lang: 'en' } : { text: translated };
};

/** What is known of one cell from its own row: the same when the site is built and, from the published CSV, in the browser. */
export function cellOfRow({ dataset, row }: RowRef, text: Record<string, string>, column: string, notes: Notes): Cell {
  const step = Number(text.rounded_to || text.rounded_to_persons || 1);
  const flags = listed(text.flags);
  return {
    dataset,
    row,
    column,
    value: text[column] ?? '',
    status: text.status || undefined,
    flags: flags.length > 0 ? flags : undefined,
    method: text.method || undefined,
    roundedTo: step > 1 ? step : undefined,
    note: text.note ? noteIn(text.note, notes) : undefined,
    sources: [
      ...new Set(
        Object.entries(text)
          .filter(([name]) => NAMES_SOURCES.test(name))
          .flatMap(([, cell]) => listed(cell)),
      ),
    ],
    wave: waveOf(dataset, text),
  };
}
