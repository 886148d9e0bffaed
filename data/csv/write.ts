import Papa from 'papaparse';
import { FORMULA } from './cell';

const NUMBER = /^-?\d+(?:\.\d+)?$/;

/** Text that a spreadsheet would run gets an apostrophe in front; numbers stay as given. */
function safe(cell: string): string {
  return FORMULA.test(cell) && !NUMBER.test(cell) ? `'${cell}` : cell;
}

export interface CsvOptions {
  /** For a file that a reader opens in a spreadsheet: a byte-order mark, and the line ends of RFC 4180 (CR LF). */
  bom?: boolean;
}

/** Rows as CSV text. Cells are text, so decimals stay exactly as published. */
export function toCsv(columns: readonly string[], rows: readonly (readonly string[])[], { bom = false }: CsvOptions = {}): string {
  const newline = bom ? '\r\n' : '\n';
  const csv = Papa.unparse(
    [columns, ...rows].map((row) => row.map(safe)),
    { newline },
  );
  return `${bom ? Papa.BYTE_ORDER_MARK : ''}${csv}${newline}`;
}
