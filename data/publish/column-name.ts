import type { DATASETS } from '../catalogue';

type ColumnOf<D> = D extends { columns: infer C } ? keyof C & string : never;

/** The name of any column of any dataset. A name means the same wherever it stands, so it is explained once. */
export type ColumnName = ColumnOf<(typeof DATASETS)[number]>;
