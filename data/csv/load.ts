import { join } from 'node:path';
import type { Dataset } from './dataset';
import { inReadingOrder, toLine } from './problem';
import { type CheckedRow, readDataset } from './read';

const loaded = new Map<string, readonly CheckedRow[]>();

/**
 * The rows of a dataset, for the pages: read and checked once in a process. A file with any problem stops the build with all
 * of them.
 */
export function load<D extends Dataset>(dataset: D): readonly CheckedRow<D>[] {
  const known = loaded.get(dataset.name);
  if (known) return known as readonly CheckedRow<D>[];
  const { rows, problems } = readDataset(dataset, join(process.cwd(), 'data'));
  if (problems.length > 0) throw new Error(inReadingOrder(problems).map(toLine).join('\n'));
  loaded.set(dataset.name, rows as readonly CheckedRow[]);
  return rows;
}
