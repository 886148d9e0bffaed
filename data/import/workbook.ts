import { cellRef, type ReadOptions, readXlsx, type Workbook } from 'hucre/xlsx';

/** What stands in one cell: of a formula its stored result, of a date nothing, since none of our layouts has dates. */
export type Value = string | number | null;

/** One sheet of a workbook; rows and columns count from 1, as their readers see them. */
export interface Sheet {
  name: string;
  rows: number;
  value(row: number, column: number): Value;
  italic(row: number, column: number): boolean;
  /** Where a cell stands, for messages: `sheet 2026, cell C4`. */
  place(row: number, column: number): string;
}

const ZIP = [0x50, 0x4b];

/** Whether a file can be an .xlsx workbook at all: those are zip archives. */
export const isWorkbook = (bytes: Uint8Array): boolean => ZIP.every((byte, index) => bytes[index] === byte);

async function open(bytes: Uint8Array, options: ReadOptions): Promise<Workbook> {
  try {
    return await readXlsx(bytes, options);
  } catch (error) {
    throw new Error(`the file is not an .xlsx workbook that can be read: ${error instanceof Error ? error.message : error}`);
  }
}

/** Reads an .xlsx workbook with what our layouts need: text, numbers, and which cells are in italics. Throws on any other file. */
export async function readWorkbook(bytes: Uint8Array): Promise<Sheet[]> {
  const { sheets } = await open(bytes, { readStyles: true });
  return sheets.map(({ name, rows, cells }) => ({
    name,
    rows: rows.length,
    value: (row, column) => {
      const value = rows[row - 1]?.[column - 1];
      return typeof value === 'string' || typeof value === 'number' ? value : null;
    },
    italic: (row, column) => cells?.get(`${row - 1},${column - 1}`)?.style?.font?.italic === true,
    place: (row, column) => `sheet ${name}, cell ${cellRef(row - 1, column - 1)}`,
  }));
}

/** Cell A1 of the first sheet: the title of every workbook we know, without reading the rest. */
export async function titleOf(bytes: Uint8Array): Promise<string> {
  const { sheets } = await open(bytes, { sheets: [0], range: 'A1:A1' });
  return String(sheets[0]?.rows[0]?.[0] ?? '');
}
