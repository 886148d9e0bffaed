import type { DatasetName } from '../catalogue';
import { load } from '../csv/load';
import { type Conflict, conflicts } from './datasets';

/** Conflicts of one dataset, those still open first. */
export const conflictsOf = (dataset: DatasetName): Conflict[] =>
  load(conflicts)
    .map(({ row }) => row)
    .filter((row) => row.dataset === dataset)
    .sort((a, b) => Number(a.settled) - Number(b.settled));
