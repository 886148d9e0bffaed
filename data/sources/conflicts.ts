import type { DatasetName } from '../catalogue';
import { load } from '../csv/load';
import { rowsWhere } from '../csv/where';
import { type Conflict, conflicts } from './datasets';

/** Conflicts of one dataset, those still open first. */
export const conflictsOf = (dataset: DatasetName): Conflict[] =>
  rowsWhere(load(conflicts), { dataset })
    .map(({ row }) => row)
    .sort((a, b) => Number(a.settled) - Number(b.settled));
