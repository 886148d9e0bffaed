import type { Dataset } from '../csv/dataset';
import { tradeAnnual, tradeMonthly } from '../trade/datasets';
import { at, groupBy, type Rule } from './rule';

const RECORDS: { dataset: Dataset; time: string }[] = [
  { dataset: tradeAnnual, time: 'year' },
  { dataset: tradeMonthly, time: 'month' },
];
const CURRENCIES = ['value_usd', 'value_jpy'];

/** Of several records of one flow, time and currency exactly one is the one to draw. */
export const onePreferredRowAPoint: Rule = function* (files) {
  for (const { dataset, time } of RECORDS.filter((records) => files.whole(records.dataset))) {
    for (const currency of CURRENCIES) {
      const withValue = files.rows(dataset).filter(({ text }) => text[currency] !== '');
      const points = groupBy(withValue, ({ text }) => `${text[time]} ${text.reporter} ${text.flow}`);
      for (const [point, rows] of points) {
        const preferred = rows.filter(({ text }) => text.preferred === 'true');
        const [first] = rows;
        const [drawn, second] = preferred;
        if (first && !drawn) yield at(dataset, first, 'preferred', `no row with ${currency} for ${point} is preferred`, '');
        if (drawn && second) {
          yield at(dataset, second, 'preferred', `line ${drawn.line} is preferred with ${currency} for ${point} already`, '');
        }
      }
    }
  }
};
