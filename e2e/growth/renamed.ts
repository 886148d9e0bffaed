import type { Column } from '@/data/csv/column';
import { type Dataset, rowId } from '@/data/csv/dataset';
import type { CheckedRow } from '@/data/csv/read';

/** One row's cells by column, and which copy of the data they are for; copy 0 is the data as they are. */
type Cells = Record<string, string>;

/** Countries of the copies: `J07` and `K07` of the seventh. No country has a code with digits in it. */
const two = (copy: number): string => copy.toString(36).toUpperCase().padStart(2, '0');
export const pairOf = (copy: number): { JPN: string; KOR: string } => ({ JPN: `J${two(copy)}`, KOR: `K${two(copy)}` });

/** More pairs than this have no codes of two such signs. */
export const MOST_COPIES = 36 ** 2;

export const isCountry = ({ schema }: Column): boolean => schema.constraints?.enum?.includes('JPN') ?? false;

/** Columns that name a thing which every copy has of its own, where the column is not a reference to it. */
const OWN_NAMES: Record<string, string[]> = {
  sources: ['source_id'],
  'poll-programmes': ['programme', 'page'],
  events: ['event_id'],
  conflicts: ['conflict_id'],
  'left-out': ['reference_file'],
};

/** Columns that name a row of another dataset by its id, with the column that says which dataset. */
const ROW_NAMES: Record<string, { row: string; dataset: string }> = {
  conflicts: { row: 'row', dataset: 'dataset' },
  'left-out': { row: 'kept_row', dataset: 'kept_dataset' },
};

/** What is copied, and where a row of the real data is found by the name of its dataset and its id. */
export interface Original {
  isCopied(dataset: string): boolean;
  find(dataset: string, id: string): { dataset: Dataset; text: Cells } | undefined;
}

/**
 * A row of the real data as a copy has it: another pair of countries trades and travels, other programmes hold other polls of the
 * same two publics, and everything rests on documents of its own. What is true of the real rows is true of the copy's.
 */
export function renamed(dataset: Dataset, { text }: Pick<CheckedRow, 'text'>, copy: number, original: Original): Cells {
  const pair: Cells = pairOf(copy);
  const names = OWN_NAMES[dataset.name] ?? [];
  const rename = (name: string, column: Column, cell: string): string => {
    if (cell === '') return cell;
    if (names.includes(name)) return `${cell}-${copy}`;
    if (column.refersTo !== undefined && original.isCopied(column.refersTo)) return cell.replaceAll(/[^;]+/g, (id) => `${id}-${copy}`);
    return dataset.room !== 'polls' && isCountry(column) ? (pair[cell] ?? cell) : cell;
  };
  const cells = Object.fromEntries(Object.entries(dataset.columns).map(([name, column]) => [name, rename(name, column, text[name] ?? '')]));
  const reference = ROW_NAMES[dataset.name];
  const named = reference && original.find(text[reference.dataset] ?? '', text[reference.row] ?? '');
  if (reference && named) cells[reference.row] = rowId(named.dataset, renamed(named.dataset, { text: named.text }, copy, original));
  return cells;
}
