import { DATASETS } from '../catalogue';
import type { Dataset } from '../csv/dataset';
import { at, type Rule } from './rule';

/** A cell that names a row of another dataset, or a list of such rows, names only rows that are there. */
export const everyReferenceResolves: Rule = function* (files) {
  const datasets: readonly Dataset[] = DATASETS;
  for (const dataset of datasets) {
    const references = Object.entries(dataset.columns).filter(([, column]) => column.refersTo !== undefined);
    for (const [name, { refersTo = '', items }] of references) {
      // Few different texts stand in many rows: what was found right once is not looked at again.
      const right = new Set(['']);
      for (const row of files.rows(dataset)) {
        const text = row.text[name] ?? '';
        if (right.has(text)) continue;
        const missing = (items?.(row.row[name]) ?? []).filter((id) => files.lacks(refersTo, id));
        if (missing.length === 0) right.add(text);
        for (const id of missing) yield at(dataset, row, name, `is not in ${refersTo}`, id);
      }
    }
  }
};
