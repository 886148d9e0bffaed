import type { Period } from './series';

// Moments are numbers, no `Date`: the framework puts one of its own in the place of that while it makes pages, which took 2 % of a
// worker's time.

/** Midnight of a date as a decimal year; a month or day beyond the last is one of the year or month after. */
function decimalYear(year: number, month: number, day: number): number {
  const [moment, first, next] = [Date.UTC(year, month - 1, day), Date.UTC(year, 0, 1), Date.UTC(year + 1, 0, 1)];
  return moment < next ? year + (moment - first) / (next - first) : year + 1 + (moment - next) / (Date.UTC(year + 2, 0, 1) - next);
}

/** First moment of a year, month or day as a decimal year: `2014-07` is 2014.496. */
export function startOf(date: string): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return decimalYear(year, month, day);
}

/** The moment after the end of a year, month or day, as a decimal year. */
export function endOf(date: string): number {
  const [year = 0, month, day] = date.split('-').map(Number);
  if (month === undefined) return year + 1;
  return day === undefined ? decimalYear(year, month + 1, 1) : decimalYear(year, month, day + 1);
}

/** Where a period stands on a time axis: the middle of it, as a decimal year. */
export const middleOf = ({ from, to }: Period): number => (startOf(from) + endOf(to)) / 2;

/** First month of a quarter: `2019-Q3` is `2019-07`. Other periods are returned as they are. */
export function periodOf(text: string): Period {
  const quarter = /^(\d{4})-Q([1-4])$/.exec(text);
  if (!quarter) return { from: text, to: text };
  const month = (offset: number) => `${quarter[1]}-${String(Number(quarter[2]) * 3 - 2 + offset).padStart(2, '0')}`;
  return { from: month(0), to: month(2) };
}

/** The month `step` months after (or, negative, before) another. */
export function addMonths(month: string, step: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const months = 12 * year + number - 1 + step;
  return `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}`;
}
