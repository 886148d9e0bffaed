import { DATASETS } from '../catalogue';
import type { Dataset } from '../csv/dataset';
import { at, type Rule } from './rule';

/** A cell that names a row of another dataset, or a list of such rows, names only rows that are there. */
export const everyReferenceResolves: Rule = function* (files) {
  const datasets: readonly Dataset[] = DATASETS;
  for (const dataset of datasets) {
    const references = Object.entries(dataset.columns).filter(([, column]) => column.refersTo !== undefined);
    for (const row of files.rows(dataset)) {
      for (const [name, { refersTo = '', items }] of references) {
        const value = row.row[name];
        const named = value === undefined ? [] : (items?.(value) ?? []);
        for (const id of named.filter((candidate) => files.lacks(refersTo, candidate))) {
          yield at(dataset, row, name, `is not in ${refersTo}`, id);
        }
      }
    }
  }
};
