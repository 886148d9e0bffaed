import { type CsvRecord, eachRecord } from '../csv/records';
import type { Layout } from './layout';

/** A publisher's text in the first of these encodings that fits it; `undefined` when none does. */
export function decodeAs(bytes: Uint8Array, encodings: readonly string[]): string | undefined {
  for (const encoding of encodings) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      // The next encoding may fit.
    }
  }
  return undefined;
}

/** The records of a publisher's CSV, cells without the blanks around them; wrong quotes are told. */
export function recordsOf(text: string, layout: Layout): CsvRecord[] {
  const records: CsvRecord[] = [];
  eachRecord(text.replaceAll('\r\n', '\n').replace(/\n+$/, ''), ({ line, cells, fault }) => {
    if (fault) layout.tell(`line ${line}`, cells[fault.cell], `right quotes; ${fault.message}`);
    records.push({ line, cells: cells.map((cell) => cell.trim()) });
  });
  return records;
}

/** Where a cell of a CSV stands, for messages; columns count from 1. */
export const placeOf = (line: number, column: number): string => `line ${line}, column ${column}`;
