import type { Column, FieldSchema } from './column';

/** Days in a month of a year, leap years included. */
function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Whether `2024-02-29`, `2024-02` or `2024` is a real date between 1900 and 2100. */
function isReal(text: string): boolean {
  const [year = 0, month = 1, day = 1] = text.split('-').map(Number);
  return year >= 1900 && year <= 2100 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

// Text of one precision sorts as time does, so the current date cut to that precision is the limit.
const isFuture = (text: string): boolean => text > new Date().toISOString().slice(0, text.length);

const inThePast = (expected: string): string => `${expected} that is not in the future`;

function dated(pattern: RegExp, expected: string, type: FieldSchema['type']): Column<string> & { required: true } {
  return {
    required: true,
    read: (text) => {
      if (!pattern.test(text) || !isReal(text)) return { expected };
      return isFuture(text) ? { expected: inThePast(expected) } : { value: text };
    },
    schema: { type },
  };
}

/** A year such as `2014`, not in the future. */
export const year = () => dated(/^\d{4}$/, 'a year such as 2014', 'year');

/** A month such as `2019-07`, not in the future. */
export const month = () => dated(/^\d{4}-\d{2}$/, 'a month such as 2019-07', 'yearmonth');

/** A year, month or day, as exact as the source gives it: `2014`, `2014-05`, `2014-05-31`; not in the future. */
export const date = () => dated(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/, 'a date such as 2014, 2014-05 or 2014-05-31', 'string');

/** A year, quarter or month: `2019`, `2019-Q3`, `2019-07`; not in the future. */
export function period(): Column<string> & { required: true } {
  const expected = 'a period such as 2019, 2019-Q3 or 2019-07';
  return {
    required: true,
    read: (text) => {
      const quarter = /^(\d{4})-Q([1-4])$/.exec(text);
      const asMonth = quarter ? `${quarter[1]}-${String(Number(quarter[2]) * 3 - 2).padStart(2, '0')}` : text;
      if (!/^\d{4}(?:-\d{2})?$/.test(asMonth) || !isReal(asMonth)) return { expected };
      return isFuture(asMonth) ? { expected: inThePast(expected) } : { value: text };
    },
    schema: { type: 'string' },
  };
}

const PART = String.raw`\d{4}(?:-\d{2}(?:-\d{2})?)?`;
const SPAN = new RegExp(`^${PART}(?:/${PART})?$`);

/** A date or two, of when something began and ended: `2014`, `2012/2015`, `2012-01/2013-12`; not in the future. */
export function span(): Column<string> & { required: true } {
  const expected = 'a time such as 2014-05 or two in their order such as 2012/2015';
  return {
    required: true,
    read: (text) => {
      const [from = '', to = from] = text.split('/');
      if (!SPAN.test(text) || !isReal(from) || !isReal(to) || from > to) return { expected };
      return isFuture(from) || isFuture(to) ? { expected: inThePast(expected) } : { value: text };
    },
    schema: { type: 'string' },
  };
}
