import type { Dataset } from '../csv/dataset';
import type { Problem } from '../csv/problem';
import type { CheckedRow } from '../csv/read';
import { tradeAnnual, tradeMonthly } from '../trade/datasets';
import { at, groupBy, type Rule } from './rule';

const RECORDS: { dataset: Dataset; time: string }[] = [
  { dataset: tradeAnnual, time: 'year' },
  { dataset: tradeMonthly, time: 'month' },
];
const CURRENCIES = ['value_usd', 'value_jpy'];

const isPreferred = ({ text }: CheckedRow): boolean => text.preferred === 'true';

function* exactlyOnePreferred(dataset: Dataset, rows: readonly CheckedRow[], what: string): Generator<Problem> {
  const [first] = rows;
  const [drawn, second] = rows.filter(isPreferred);
  if (first && !drawn) yield at(dataset, first, 'preferred', `no ${what} is preferred`, '');
  if (drawn && second) yield at(dataset, second, 'preferred', `line ${drawn.line} is the preferred ${what} already`, '');
}

const hasNone = ({ text }: CheckedRow): boolean => CURRENCIES.every((currency) => text[currency] === '');

/**
 * Of several records of one flow and time exactly one in each currency is the one to draw. An absence is drawn, by one row, only
 * where there is no figure.
 */
export const onePreferredRowAPoint: Rule = function* (files) {
  for (const { dataset, time } of RECORDS.filter((records) => files.whole(records.dataset))) {
    for (const [point, rows] of groupBy(files.rows(dataset), ({ text }) => `${text[time]} ${text.reporter} ${text.flow}`)) {
      const figures = rows.filter((row) => !hasNone(row));
      for (const currency of CURRENCIES) {
        yield* exactlyOnePreferred(
          dataset,
          figures.filter(({ text }) => text[currency] !== ''),
          `row with ${currency} for ${point}`,
        );
      }
      const absences = rows.filter(hasNone);
      const [figure] = figures;
      if (figure === undefined) yield* exactlyOnePreferred(dataset, absences, `absence for ${point}`);
      else {
        for (const row of absences.filter(isPreferred)) {
          yield at(dataset, row, 'preferred', `an absence cannot be preferred: line ${figure.line} has a figure for ${point}`, '');
        }
      }
    }
  }
};
