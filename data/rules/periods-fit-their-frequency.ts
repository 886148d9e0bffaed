import { DATASETS } from '../catalogue';
import type { Dataset } from '../csv/dataset';
import { at, type Rule } from './rule';

const LENGTHS: Record<string, number> = { annual: '2019'.length, monthly: '2019-07'.length };

/** An annual figure is of a year, a monthly one of a month. */
export const periodsFitTheirFrequency: Rule = function* (files) {
  const datasets: readonly Dataset[] = DATASETS;
  for (const dataset of datasets.filter(({ columns }) => Object.hasOwn(columns, 'frequency') && Object.hasOwn(columns, 'period'))) {
    for (const row of files.rows(dataset)) {
      const { period = '', frequency = '' } = row.text;
      const right = period.length === LENGTHS[frequency] && !period.includes('Q');
      if (!right) yield at(dataset, row, 'period', `is not the time of ${frequency === 'annual' ? 'an' : 'a'} ${frequency} figure`);
    }
  }
};
