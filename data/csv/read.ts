import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { columnReader } from './cell';
import { type Dataset, fileOf, type Row, rowId } from './dataset';
import { decode } from './decode';
import { readHeader } from './header';
import { earlierRows } from './key';
import type { Problem } from './problem';
import { type CsvRecord, eachRecord } from './records';

/** One row of a dataset: what its cells mean, and exactly how they are published. */
export interface CheckedRow<D extends Dataset = Dataset> {
  row: Row<D>;
  text: Record<Extract<keyof D['columns'], string>, string>;
  id: string;
  line: number;
}

/** What one file holds and everything that is wrong with it. Rows with a fault of their own are left out. */
export interface FileReading<D extends Dataset = Dataset> {
  rows: CheckedRow<D>[];
  problems: Problem[];
  /** The line of every row id, of faulty rows too: so that one bad cell does not make every reference to its row dangle. */
  lines: Map<string, number>;
  /** The id of some row could not be read: then of no reference can be said that it dangles. */
  torn: boolean;
}

/** A declared column, and where the file has it. */
interface ReadColumn {
  name: string;
  read: ReturnType<typeof columnReader>;
  position: number;
}

/** Notes what is wrong with a dataset's file. */
const teller =
  (dataset: Dataset, { problems }: FileReading) =>
  (problem: Omit<Problem, 'file'>): void => {
    problems.push({ file: fileOf(dataset), ...problem });
  };

/** Where a row with too few or too many cells first goes wrong: that cell, or the one before it, was cut or split. */
function firstMisfit(columns: readonly ReadColumn[], cells: readonly string[]): Pick<Problem, 'column' | 'found'> {
  for (const { name, read, position } of columns) {
    const meaning = read(cells[position] ?? '');
    if ('fault' in meaning) return { column: name, found: meaning.found };
  }
  return {};
}

/** Reads records below the header into rows; cells are found by `positions`, in the order of the declared columns. */
function rowReader(dataset: Dataset, header: readonly string[], positions: readonly number[], reading: FileReading) {
  const tell = teller(dataset, reading);
  const columns: ReadColumn[] = Object.entries(dataset.columns).map(([name, column], index) => ({
    name,
    read: columnReader(column),
    position: positions[index] ?? 0,
  }));
  const key = dataset.key.join('+');
  const earlierRow = earlierRows(dataset, reading.lines);
  return ({ line, cells, fault }: CsvRecord): void => {
    if (!fault && cells.length === 1 && cells[0] === '') return tell({ line, message: 'the line is blank' });
    if (fault || cells.length !== header.length) {
      reading.torn = true;
      // Only of a declared column: another is told at the header, and its name may be anything, a line break too.
      if (fault) return tell({ line, column: columns.find(({ position }) => position === fault.cell)?.name, message: fault.message });
      const misfit = firstMisfit(columns, cells);
      const counted = `the row has ${cells.length} ${cells.length === 1 ? 'cell' : 'cells'}, expected ${header.length}`;
      return tell({ line, ...misfit, message: misfit.column ? `is the first cell that does not fit: ${counted}` : counted });
    }
    const row: Record<string, unknown> = {};
    const text: Record<string, string> = {};
    let right = true;
    for (const { name, read, position } of columns) {
      const cell = cells[position] ?? '';
      const meaning = read(cell);
      text[name] = cell;
      if ('value' in meaning) row[name] = meaning.value;
      else {
        right = false;
        if (dataset.key.includes(name)) reading.torn = true;
        tell({ line, column: name, found: meaning.found, message: meaning.fault });
      }
    }
    const id = rowId(dataset, text);
    const earlier = earlierRow(id, line);
    if (earlier) return tell({ line, column: key, found: id, message: earlier });
    reading.lines.set(id, line);
    if (right) reading.rows.push({ row, text, id, line });
  };
}

/** Reads the bytes of a dataset's file strictly: whatever is not as declared is told, nothing is thrown. */
export function readBytes<D extends Dataset>(dataset: D, bytes: Uint8Array): FileReading<D> {
  const reading: FileReading = { rows: [], problems: [], lines: new Map(), torn: false };
  const tell = teller(dataset, reading);
  const { text, faults } = decode(bytes);
  for (const fault of faults) tell(fault);
  let records = 0;
  let readRow: ((record: CsvRecord) => void) | undefined;
  eachRecord(text, (record) => {
    records += 1;
    if (records > 1) return readRow?.(record);
    const { line, cells, fault } = record;
    if (fault) return tell({ line, message: fault.message });
    const header = readHeader(cells, Object.keys(dataset.columns));
    for (const headerFault of header.faults) tell({ line, ...headerFault });
    if (header.positions) readRow = rowReader(dataset, cells, header.positions, reading);
  });
  if (records === 1 && readRow) tell({ line: 1, message: 'the file has a header and no rows' });
  return reading as FileReading<D>;
}

/** Reads one dataset's file in the data folder `dir`. */
export function readDataset<D extends Dataset>(dataset: D, dir: string): FileReading<D> {
  const file = fileOf(dataset);
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(join(dir, file));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const message = code === 'ENOENT' ? 'the file is missing' : `the file cannot be read (${code})`;
    return { rows: [], problems: [{ file, message }], lines: new Map(), torn: false };
  }
  return readBytes(dataset, bytes);
}
