import { DATASETS, type DatasetName } from '../catalogue';
import type { Dataset } from '../csv/dataset';
import { load } from '../csv/load';
import type { CheckedRow } from '../csv/read';
import { ABSENCES } from '../polls/datasets';
import { type Evidence, evidenceOf } from './evidence';
import { sourceOf } from './lookup';
import { idsIn } from './usage';

/** A row that has a figure, and how strong the documents behind it are. */
export interface FoundedRow {
  row: CheckedRow;
  evidence: Evidence;
}

const isAbsent = ({ text }: CheckedRow): boolean => ABSENCES.some((absence) => absence === text.status);

const known = new Map<DatasetName, FoundedRow[]>();

/** Rows of a dataset that have a figure, each with its evidence; worked out once in a process. */
export function foundedRows(dataset: Dataset & { name: DatasetName }): readonly FoundedRow[] {
  const found = known.get(dataset.name);
  if (found) return found;
  const rows: readonly CheckedRow[] = load<Dataset>(dataset);
  const founded = rows
    .filter((row) => !isAbsent(row))
    .map((row) => ({ row, evidence: evidenceOf(idsIn(dataset.columns, row.row).map(sourceOf)) }));
  known.set(dataset.name, founded);
  return founded;
}

/** Datasets whose rows are figures or statements that rest on documents: all but the lists of sources themselves. */
export const FOUNDED_DATASETS = DATASETS.filter(
  ({ room, columns }) => room !== 'sources' && Object.values<{ refersTo?: string }>(columns).some(({ refersTo }) => refersTo === 'sources'),
);
