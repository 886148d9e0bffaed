import type { Dataset } from '../csv/dataset';
import { arrivalsAnnual, arrivalsMonthly, arrivalsWorld } from '../tourism/datasets';
import { tradeAnnual, tradeMonthly, tradeWorld } from '../trade/datasets';
import { at, type Rule } from './rule';

const MONEY = ['value_usd', 'value_jpy'];

const STEPS: { dataset: Dataset; step: string; columns: string[] }[] = [
  { dataset: arrivalsMonthly, step: 'rounded_to_persons', columns: ['arrivals_persons'] },
  { dataset: arrivalsAnnual, step: 'rounded_to_persons', columns: ['arrivals_persons'] },
  { dataset: arrivalsWorld, step: 'rounded_to_persons', columns: ['arrivals_persons'] },
  { dataset: tradeAnnual, step: 'rounded_to', columns: MONEY },
  { dataset: tradeMonthly, step: 'rounded_to', columns: MONEY },
  { dataset: tradeWorld, step: 'rounded_to', columns: MONEY },
];

/** A figure that its source rounded to a step is a multiple of that step. */
export const roundedFiguresAreMultiples: Rule = function* (files) {
  for (const { dataset, step, columns } of STEPS) {
    for (const row of files.rows(dataset)) {
      const size = Number(row.text[step] || 1);
      for (const column of columns) {
        if (size > 1 && Number(row.text[column]) % size !== 0) yield at(dataset, row, column, `is not a multiple of ${step} ${size}`);
      }
    }
  }
};

/** Arrivals say how they were found exactly where there are some, and their step is above 1 exactly when they were published rounded. */
export const methodsFitTheirFigures: Rule = function* (files) {
  for (const dataset of [arrivalsMonthly, arrivalsAnnual, arrivalsWorld] as Dataset[]) {
    for (const row of files.rows(dataset)) {
      const { arrivals_persons: figure, method, rounded_to_persons: step } = row.text;
      if (figure === '') {
        if (method !== '') yield at(dataset, row, 'method', 'says how a figure was found, but arrivals_persons is empty');
        if (step !== '') yield at(dataset, row, 'rounded_to_persons', 'says how a figure was rounded, but arrivals_persons is empty');
      } else if (method === '') {
        yield at(dataset, row, 'method', 'the cell is empty: expected how arrivals_persons was found');
      } else if ((method === 'published-rounded') !== Number(step || 1) > 1) {
        yield at(dataset, row, 'rounded_to_persons', `does not fit the method, ${method}`);
      }
    }
  }
};
