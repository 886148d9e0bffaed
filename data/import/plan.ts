import { type Dataset, fileOf } from '../csv/dataset';
import { toLine } from '../csv/problem';
import { readDataset } from '../csv/read';
import { groupBy } from '../rules/rule';
import { conflicts, sources } from '../sources/datasets';
import { type Cells, type Change, changesOf } from './changes';
import { historyOf } from './history';
import type { Incoming } from './importer';
import { withRows } from './table-file';

/** What adding a file's rows would change, and the files that would hold it. */
export interface Plan {
  changes: Change[];
  /** New content by path below the data folder; only files that change. */
  files: Map<string, string>;
  /** Why it cannot be done as it is. */
  refusals: string[];
}

/** The rows of a dataset as text; what is wrong with its file is thrown, since nothing can be added to that. */
export function rowsIn(dataset: Dataset, dir: string): Cells[] {
  const { rows, problems } = readDataset(dataset, dir);
  if (problems.length > 0) throw new Error(problems.map(toLine).join('\n'));
  return rows.map(({ text }) => text);
}

/** Compares a file's rows with those in the data folder `dir`; reads only. */
export function planOf(incoming: readonly Incoming[], dir: string, today: string): Plan {
  const changes: Change[] = [];
  const files = new Map<string, string>();
  for (const added of groupBy(incoming, ({ dataset }) => dataset.name).values()) {
    const dataset = added[0]?.dataset;
    if (dataset === undefined) continue;
    const rows = rowsIn(dataset, dir);
    const found = changesOf(
      dataset,
      rows,
      added.map(({ cells }) => cells),
    );
    changes.push(...found);
    const put = found.filter(({ kind }) => kind !== 'unchanged').flatMap(({ after, demoted }) => (demoted ? [after, demoted] : [after]));
    if (put.length > 0) files.set(fileOf(dataset), withRows(dataset, rows, put));
  }
  const known = rowsIn(conflicts, dir);
  const publishers = new Map(rowsIn(sources, dir).map(({ source_id = '', publisher = '' }) => [source_id, publisher]));
  const history = historyOf(changes, known, publishers, today);
  if (history.rows.length > 0) files.set(fileOf(conflicts), withRows(conflicts, known, history.rows));
  return { changes, files, refusals: history.refusals };
}
