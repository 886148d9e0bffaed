import { DATASETS } from '../catalogue';
import type { Dataset } from '../csv/dataset';
import { at, type Rule } from './rule';

const PAIRS = [
  ['reporter', 'partner'],
  ['exporter', 'importer'],
  ['origin', 'destination'],
  ['investor', 'host'],
] as const;

/** No country trades with, travels to or invests in itself here. */
export const twoCountriesDiffer: Rule = function* (files) {
  const datasets: readonly Dataset[] = DATASETS;
  for (const dataset of datasets) {
    for (const [one, other] of PAIRS) {
      if (!Object.hasOwn(dataset.columns, one) || !Object.hasOwn(dataset.columns, other)) continue;
      for (const row of files.rows(dataset)) {
        if (row.text[one] === row.text[other]) yield at(dataset, row, other, `is the ${one} too`);
      }
    }
  }
};
