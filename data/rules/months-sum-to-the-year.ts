import type { CheckedRow } from '../csv/read';
import { arrivalsAnnual, arrivalsMonthly } from '../tourism/datasets';
import { at, groupBy, type Rule } from './rule';

type Arrivals = CheckedRow<typeof arrivalsAnnual> | CheckedRow<typeof arrivalsMonthly>;

/** How far a figure may lie from the count it was rounded from. */
const slack = ({ row }: Arrivals): number => (row.rounded_to_persons ?? 1) / 2;
const isRounded = ({ row }: Arrivals): boolean => (row.rounded_to_persons ?? 1) > 1;

/**
 * Twelve published months sum to the published year, or miss it by exactly the difference on record. Only a rounded figure
 * leaves room, and only as much as its rounding.
 */
export const monthsSumToTheYear: Rule = function* (files) {
  const route = ({ text }: Arrivals) => `${text.origin} ${text.destination}`;
  const months = groupBy(
    files.rows(arrivalsMonthly).filter(({ row }) => row.arrivals_persons !== undefined),
    (month) => `${month.row.month.slice(0, 4)} ${route(month)}`,
  );
  for (const year of files.rows(arrivalsAnnual)) {
    const { arrivals_persons: persons, months_less_year_persons: recorded } = year.row;
    if (persons === undefined) continue;
    const counted = months.get(`${year.row.year} ${route(year)}`) ?? [];
    if (counted.length < 12) {
      if (recorded !== undefined && files.whole(arrivalsMonthly)) {
        yield at(arrivalsAnnual, year, 'months_less_year_persons', `needs twelve months, arrivals-monthly has ${counted.length}`);
      }
      continue;
    }
    const total = counted.reduce((sum, { row }) => sum + (row.arrivals_persons ?? 0), 0);
    const room = recorded === undefined ? [year, ...counted].filter(isRounded).reduce((sum, row) => sum + slack(row), 0) : 0;
    const difference = total - persons;
    if (Math.abs(difference - (recorded ?? 0)) > room) {
      const expected = recorded === undefined ? 'no difference' : `months_less_year_persons ${recorded}`;
      yield at(arrivalsAnnual, year, 'arrivals_persons', `is ${difference} less than its months (${total}); expected ${expected}`);
    }
  }
};
