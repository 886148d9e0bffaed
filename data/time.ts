import type { Period } from './series';

/** Day of the year of a UTC date, counted from 0. */
const dayOfYear = (date: Date): number => (date.getTime() - Date.UTC(date.getUTCFullYear(), 0, 1)) / 86_400_000;

const daysInYear = (year: number): number => (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 366 : 365);

/** First moment of a year, month or day as a decimal year: `2014-07` is 2014.496. */
export function startOf(date: string): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return year + dayOfYear(new Date(Date.UTC(year, month - 1, day))) / daysInYear(year);
}

/** The moment after the end of a year, month or day, as a decimal year. */
export function endOf(date: string): number {
  const [year = 0, month, day] = date.split('-').map(Number);
  if (month === undefined) return year + 1;
  const next = new Date(day === undefined ? Date.UTC(year, month, 1) : Date.UTC(year, month - 1, day + 1));
  return next.getUTCFullYear() + dayOfYear(next) / daysInYear(next.getUTCFullYear());
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
  return new Date(Date.UTC(year, number - 1 + step, 1)).toISOString().slice(0, 7);
}
