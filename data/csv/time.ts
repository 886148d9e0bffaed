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

function dated(pattern: RegExp, expected: string, type: FieldSchema['type'], past: boolean): Column<string> & { required: true } {
  return {
    required: true,
    read: (text) => {
      if (!pattern.test(text) || !isReal(text)) return { expected };
      // Text of one precision sorts as time does, so the current date cut to that precision is the limit.
      if (past && text > new Date().toISOString().slice(0, text.length)) return { expected: `${expected} that is not in the future` };
      return { value: text };
    },
    schema: { type },
  };
}

/** A year such as `2014`, not in the future. */
export const year = () => dated(/^\d{4}$/, 'a year such as 2014', 'year', true);

/** A month such as `2019-07`, not in the future. */
export const month = () => dated(/^\d{4}-\d{2}$/, 'a month such as 2019-07', 'yearmonth', true);

/** A year, month or day, as exact as the source gives it: `2014`, `2014-05`, `2014-05-31`; not in the future. */
export const date = () => dated(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/, 'a date such as 2014, 2014-05 or 2014-05-31', 'string', true);

/** A year, quarter or month: `2019`, `2019-Q3`, `2019-07`; not in the future. */
export function period(): Column<string> & { required: true } {
  const plain = date();
  const expected = 'a period such as 2019, 2019-Q3 or 2019-07';
  return {
    ...plain,
    read: (text) => {
      const quarter = /^(\d{4})-Q([1-4])$/.exec(text);
      const asMonth = quarter ? `${quarter[1]}-${String(Number(quarter[2]) * 3 - 2).padStart(2, '0')}` : text;
      const reading = plain.read(asMonth);
      return 'value' in reading && text.length <= 7 ? { value: text } : { expected };
    },
  };
}
