import type { Cell, Column } from './column';

/** One CSV file: where it lies, its columns in order, and what makes a row unique. */
export interface Dataset<C extends Record<string, Column> = Record<string, Column>, N extends string = string> {
  /** Also the file's name and its permanent address, `/data/{name}.csv`. */
  name: N;
  /** The folder of `data/` that holds it. */
  room: 'polls' | 'trade' | 'tourism' | 'context' | 'sources';
  columns: C;
  key: readonly string[];
}

/** A checked row; an empty cell is `undefined`. */
export type Row<D> = D extends Dataset<infer C> ? { [K in keyof C]: Cell<C[K]> } : never;

export const dataset = <C extends Record<string, Column>, const N extends string>(
  definition: Dataset<C, N> & { key: readonly (keyof C)[] },
): Dataset<C, N> => definition;

/** The stable id of a row: the non-empty cells of its key, joined by dots. */
export function rowId(dataset: Pick<Dataset, 'key'>, cells: Record<string, string>): string {
  return dataset.key
    .map((column) => cells[column] ?? '')
    .filter((cell) => cell !== '')
    .join('.');
}

/** Where a dataset's file lies below the data folder. */
export const fileOf = ({ room, name }: Pick<Dataset, 'room' | 'name'>): string => `${room}/${name}.csv`;
