import { DATASETS } from '../catalogue';
import type { Dataset } from '../csv/dataset';
import { sources } from '../sources/datasets';
import { at, type Rule } from './rule';

const CITED = /\[([a-z0-9][a-z0-9_-]*)\]/g;

/** A source named in brackets in a note is a source. */
export const notesCiteRealSources: Rule = function* (files) {
  const datasets: readonly Dataset[] = DATASETS;
  for (const dataset of datasets.filter(({ columns }) => Object.hasOwn(columns, 'note'))) {
    for (const row of files.rows(dataset)) {
      const { note = '' } = row.text;
      // Most notes cite nothing, and a pattern is slow to say so.
      for (const [, id = ''] of note.includes('[') ? note.matchAll(CITED) : []) {
        if (files.lacks(sources.name, id)) yield at(dataset, row, 'note', `is not in ${sources.name}`, id);
      }
    }
  }
};
