import type { Dataset } from '../csv/dataset';
import type { CheckedRow } from '../csv/read';
import { arrivalsAnnual, arrivalsMonthly, arrivalsWorld } from '../tourism/datasets';
import { at, type Files, groupBy, type Rule } from './rule';

interface Counts {
  years: Dataset;
  months: Dataset;
}

const COUNTS: Counts[] = [
  { years: arrivalsAnnual, months: arrivalsMonthly },
  { years: arrivalsWorld, months: arrivalsWorld },
];

const timeOf = ({ text }: CheckedRow): string => text.year ?? text.month ?? text.period ?? '';
const isMonth = (row: CheckedRow): boolean => /^\d{4}-\d{2}$/.test(timeOf(row));
const isYear = (row: CheckedRow): boolean => /^\d{4}$/.test(timeOf(row));
const hasFigure = ({ text }: CheckedRow): boolean => text.arrivals_persons !== '';
const personsOf = ({ text }: CheckedRow): number => Number(text.arrivals_persons);
const yearAndRoute = (row: CheckedRow): string => [timeOf(row).slice(0, 4), row.text.origin, row.text.destination].join(' ');

/** How far a figure may lie from the count it was rounded from. */
function slack({ text }: CheckedRow): number {
  const step = Number(text.rounded_to_persons || 1);
  return step > 1 ? step / 2 : 0;
}

const sum = (values: number[]): number => values.reduce((total, value) => total + value, 0);
const rowsOf = (files: Files, dataset: Dataset): readonly CheckedRow[] => files.rows(dataset).filter(hasFigure);

/**
 * Twelve published months sum to the published year, or miss it by exactly the difference on record. Only a rounded figure
 * leaves room, and only as much as its rounding.
 */
export const monthsSumToTheYear: Rule = function* (files) {
  for (const { years, months } of COUNTS) {
    const counted = groupBy(rowsOf(files, months).filter(isMonth), yearAndRoute);
    for (const year of rowsOf(files, years).filter(isYear)) {
      const twelve = counted.get(yearAndRoute(year)) ?? [];
      const recorded = year.text.months_less_year_persons ?? '';
      if (twelve.length < 12) {
        if (recorded !== '' && files.whole(months)) {
          yield at(years, year, 'months_less_year_persons', `needs twelve months, ${months.name} has ${twelve.length}`);
        }
        continue;
      }
      const total = sum(twelve.map(personsOf));
      const difference = total - personsOf(year);
      const room = recorded === '' ? sum([year, ...twelve].map(slack)) : 0;
      if (Math.abs(difference - Number(recorded)) > room) {
        const expected = recorded === '' ? 'no difference' : `months_less_year_persons ${recorded}`;
        yield at(years, year, 'arrivals_persons', `differs by ${difference} from the sum of its months, ${total}; expected ${expected}`);
      }
    }
  }
};
