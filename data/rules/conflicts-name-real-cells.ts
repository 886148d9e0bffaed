import { DATASETS } from '../catalogue';
import type { Dataset } from '../csv/dataset';
import { conflicts, leftOut } from '../sources/datasets';
import { at, groupBy, type Rule } from './rule';

const NUMBER = /^-?\d+(?:\.\d+)?$/;

const declared = (name: string): Dataset | undefined => DATASETS.find((dataset) => dataset.name === name);

/** A conflict names a dataset, a row and a column that are there, so that a reader meets it at that cell. */
export const conflictsNameRealCells: Rule = function* (files) {
  for (const conflict of files.rows(conflicts)) {
    const { dataset: name, row, column } = conflict.row;
    const dataset = declared(name);
    if (dataset === undefined) {
      yield at(conflicts, conflict, 'dataset', 'is not a dataset');
      continue;
    }
    if (row !== undefined && files.lacks(name, row)) yield at(conflicts, conflict, 'row', `is not in ${name}`);
    if (column !== undefined && !Object.hasOwn(dataset.columns, column)) {
      yield at(conflicts, conflict, 'column', `is not a column of ${name}`);
    }
  }
};

/** Where a conflict keeps a plain number of a cell of numbers, that cell prints it. */
export const conflictsKeepWhatIsPublished: Rule = function* (files) {
  for (const [name, ofDataset] of groupBy(files.rows(conflicts), ({ row }) => row.dataset)) {
    const dataset = declared(name);
    if (dataset === undefined) continue;
    // Only the rows in conflict are kept: a dataset has a million rows more easily than a thousand conflicts.
    const named = new Set(ofDataset.map(({ row }) => row.row));
    const cells = new Map(files.rows(dataset).flatMap(({ id, text }) => (named.has(id) ? [[id, text] as const] : [])));
    for (const conflict of ofDataset) {
      const { row = '', column = '', value_kept: kept } = conflict.row;
      const type = Object.hasOwn(dataset.columns, column) ? dataset.columns[column]?.schema.type : undefined;
      const published = cells.get(row)?.[column];
      if (published === undefined || published === kept || !NUMBER.test(kept)) continue;
      if (type === 'integer' || type === 'number')
        yield at(conflicts, conflict, 'value_kept', `is not what ${name} has there, "${published}"`);
    }
  }
};

/** A reference row that was left out names the row kept in its place, if any, and that row is there. */
export const leftOutRowsNameTheKeptRow: Rule = function* (files) {
  for (const entry of files.rows(leftOut)) {
    const { kept_dataset: name, kept_row: row } = entry.row;
    if (name === undefined) {
      if (row !== undefined) yield at(leftOut, entry, 'kept_row', 'needs its dataset in kept_dataset');
    } else if (declared(name) === undefined) {
      yield at(leftOut, entry, 'kept_dataset', 'is not a dataset');
    } else if (row !== undefined && files.lacks(name, row)) {
      yield at(leftOut, entry, 'kept_row', `is not in ${name}`);
    }
  }
};
