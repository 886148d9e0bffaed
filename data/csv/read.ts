import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { columnReader } from './cell';
import { type Dataset, fileOf, type Row, rowId } from './dataset';
import { decode } from './decode';
import { readHeader } from './header';
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
}

/** Notes what is wrong with a dataset's file. */
const teller =
  (dataset: Dataset, { problems }: FileReading) =>
  (problem: Omit<Problem, 'file'>): void => {
    problems.push({ file: fileOf(dataset), ...problem });
  };

/** Reads records below the header into rows; cells are found by `positions`, in the order of the declared columns. */
function rowReader(dataset: Dataset, header: readonly string[], positions: readonly number[], reading: FileReading) {
  const tell = teller(dataset, reading);
  const columns = Object.entries(dataset.columns).map(([name, column], index) => ({
    name,
    read: columnReader(column),
    position: positions[index] ?? 0,
  }));
  return ({ line, cells, fault }: CsvRecord): void => {
    if (fault) return tell({ line, column: header[fault.cell], message: fault.message });
    if (cells.length === 1 && cells[0] === '') return tell({ line, message: 'the line is blank' });
    if (cells.length !== header.length) return tell({ line, message: `the row has ${cells.length} cells, expected ${header.length}` });
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
        tell({ line, column: name, found: meaning.found, message: meaning.fault });
      }
    }
    const id = rowId(dataset, text);
    const twin = reading.lines.get(id);
    if (twin !== undefined) return tell({ line, found: id, message: `is the key of line ${twin} already` });
    reading.lines.set(id, line);
    if (right) reading.rows.push({ row, text, id, line });
  };
}

/** Reads the bytes of a dataset's file strictly: whatever is not as declared is told, nothing is thrown. */
export function readBytes<D extends Dataset>(dataset: D, bytes: Uint8Array): FileReading<D> {
  const reading: FileReading = { rows: [], problems: [], lines: new Map() };
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
    return { rows: [], problems: [{ file, message }], lines: new Map() };
  }
  return readBytes(dataset, bytes);
}
