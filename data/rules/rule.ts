import type { Dataset } from '../csv/dataset';
import { fileOf } from '../csv/dataset';
import type { Problem } from '../csv/problem';
import type { CheckedRow, FileReading } from '../csv/read';

/** All files of the data folder as read, for rules that look at more than one row. */
export interface Files {
  rows<D extends Dataset>(dataset: D): readonly CheckedRow<D>[];
  /** Whether a dataset was read and has no row of this id. Of a file whose ids could not all be read nothing is said. */
  lacks(dataset: string, id: string): boolean;
  /** Whether these files have no fault of their own. A rule that reasons from rows that are *not* there asks this first. */
  whole(...datasets: Dataset[]): boolean;
}

/** Something that must be true of the data beyond a single cell. */
export type Rule = (files: Files) => Iterable<Problem>;

/** Gives rules their view of what was read, by dataset name. */
export function filesOf(readings: ReadonlyMap<string, FileReading>): Files {
  return {
    rows: <D extends Dataset>(dataset: D) => (readings.get(dataset.name)?.rows ?? []) as CheckedRow<D>[],
    lacks: (dataset, id) => {
      const reading = readings.get(dataset);
      return reading !== undefined && !reading.torn && reading.lines.size > 0 && !reading.lines.has(id);
    },
    whole: (...datasets) => datasets.every(({ name }) => readings.get(name)?.problems.length === 0),
  };
}

/** A problem of one cell; `found` is its text unless the rule names something else. */
export function at<D extends Dataset>(
  dataset: D,
  { line, text }: CheckedRow<D>,
  column: Extract<keyof D['columns'], string>,
  message: string,
  found: string = text[column],
): Problem {
  return { file: fileOf(dataset), line, column, found: found === '' ? undefined : found, message };
}

/** Items that share a key, in the order they came. */
export function groupBy<T>(items: Iterable<T>, keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
