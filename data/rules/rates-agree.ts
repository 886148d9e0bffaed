import type { CheckedRow } from '../csv/read';
import { exchangeRates } from '../trade/datasets';
import { shown } from './rounding';
import { at, groupBy, type Rule } from './rule';

/** Two sources' rates of one year differ by 0.8 per cent at most (1971); so do a year's rate and the mean of its months. */
const APART = 0.02;

const differ = (one: number, other: number): boolean => Math.abs(one / other - 1) > APART;

/** Sources give the same rate for a year, and a year's rate is the mean of its twelve months. */
export const ratesAgree: Rule = function* (files) {
  const rows = files.rows(exchangeRates);
  const yearOf = ({ text }: CheckedRow) => `${text.currency} ${text.period?.slice(0, 4)}`;
  const months = groupBy(
    rows.filter(({ row }) => row.frequency === 'monthly'),
    yearOf,
  );
  for (const [year, rates] of groupBy(
    rows.filter(({ row }) => row.frequency === 'annual'),
    yearOf,
  )) {
    const [first] = rates;
    const twelve = months.get(year) ?? [];
    const mean = twelve.reduce((total, { row }) => total + row.per_usd, 0) / twelve.length;
    for (const rate of rates) {
      if (first && differ(rate.row.per_usd, first.row.per_usd))
        yield at(
          exchangeRates,
          rate,
          'per_usd',
          `is not near the rate of ${first.row.source_id} on line ${first.line}, ${first.text.per_usd}`,
        );
      if (twelve.length === 12 && differ(rate.row.per_usd, mean))
        yield at(exchangeRates, rate, 'per_usd', `is not near the mean of its twelve months, ${shown(Number(mean.toPrecision(6)))}`);
    }
  }
};
