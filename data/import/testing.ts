import { cpSync, mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Cell, cellRef, writeXlsx } from 'hucre/xlsx';
import { type Dataset, fileOf } from '../csv/dataset';
import { toCsv } from '../csv/write';
import type { Cells } from './changes';
import { type Fault, toLine } from './layout';
import { rowsIn } from './plan';
import type { Value } from './workbook';

/** The cells of a sheet by address, such as `C4`; `{ italic }` for an estimate. */
export type SheetCells = Record<string, Value | { italic: number }>;

export interface SheetOf {
  name: string;
  cells: SheetCells;
}

const ROWS = 80;
const COLUMNS = 30;

/** Writes a real .xlsx workbook with these cells. */
export async function workbookOf(...sheets: SheetOf[]): Promise<Uint8Array> {
  const written = sheets.map(({ name, cells }) => {
    const styles = new Map<string, Partial<Cell>>();
    const rows = Array.from({ length: ROWS }, (_, row) =>
      Array.from({ length: COLUMNS }, (_, column) => {
        const cell = cells[cellRef(row, column)] ?? null;
        if (cell === null || typeof cell !== 'object') return cell;
        styles.set(`${row},${column}`, { value: cell.italic, style: { font: { italic: true } } });
        return cell.italic;
      }),
    );
    return { name, rows, cells: styles };
  });
  return writeXlsx({ sheets: written });
}

/** Bytes of a text in Shift_JIS, for which there is a decoder at hand and no encoder. */
export function shiftJis(text: string): Uint8Array {
  const decoder = new TextDecoder('shift_jis');
  const codes = new Map<string, number[]>();
  for (let lead = 0x81; lead <= 0x9f; lead++) {
    for (let trail = 0x40; trail <= 0xfc; trail++) codes.set(decoder.decode(new Uint8Array([lead, trail])), [lead, trail]);
  }
  return new Uint8Array([...text].flatMap((sign) => (sign < '\u0080' ? [sign.charCodeAt(0)] : (codes.get(sign) ?? []))));
}

export const linesOf = (faults: readonly Fault[]): string[] => faults.map((fault) => toLine('file', fault));

/** A copy of the data folder's CSV files, to add to. */
export function dataCopy(): string {
  const dir = mkdtempSync(join(tmpdir(), 'both-shores-test-'));
  cpSync('data', dir, { recursive: true, filter: (path) => statSync(path).isDirectory() || path.endsWith('.csv') });
  return dir;
}

/** Replaces the rows of a dataset in a copy. */
export function rewrite(dir: string, dataset: Dataset, change: (rows: Cells[]) => Cells[]): void {
  const columns = Object.keys(dataset.columns);
  const rows = change(rowsIn(dataset, dir)).map((row) => columns.map((column) => row[column] ?? ''));
  writeFileSync(join(dir, fileOf(dataset)), toCsv(columns, rows));
}

/** Everything a folder holds, file by file: what must not change unless it is meant to. */
export const snapshot = (dir: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(dir, { recursive: true, encoding: 'utf8' })
      .filter((path) => statSync(join(dir, path)).isFile())
      .map((path) => [path, readFileSync(join(dir, path), 'utf8')]),
  );
