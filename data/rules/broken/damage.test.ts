import fc from 'fast-check';
import { expect, it } from 'vitest';
import { DATASETS } from '../../catalogue';
import { type Dataset, fileOf } from '../../csv/dataset';
import { toLine } from '../../csv/problem';
import { readBytes } from '../../csv/read';
import { plainRecords } from './plain-reader';
import { damage } from './random-damage';
import { problemsWith, realFile } from './testing';

// The same damage in every run: a failure is found again, and the time is known (a few seconds).
const SEED = 20191101;

const ALL: readonly Dataset[] = DATASETS;
const SMALL = ALL.map(fileOf).filter((file) => realFile(file).length < 8_000);

function datasetOf(file: string): Dataset {
  const found = ALL.find((dataset) => fileOf(dataset) === file);
  if (found === undefined) throw new Error(`no dataset has the file ${file}`);
  return found;
}

const damaged = (files: string[]) =>
  fc.tuple(fc.constantFrom(...files), fc.array(damage, { minLength: 1, maxLength: 2 })).map(([file, changes]) => ({
    file,
    bytes: changes.reduce<Uint8Array>((bytes, change) => change(Buffer.from(bytes)), realFile(file)),
  }));

const linesOf = (bytes: Uint8Array): number =>
  Buffer.from(bytes)
    .toString()
    .split(/\r\n?|\n/).length;

/** A number's text without its closing noughts, anything else as it is. */
const plain = (cell: string): string => (/^-?\d+\.\d+$/.test(cell) ? cell.replace(/\.?0+$/, '').replace(/^-0$/, '0') : cell);

/** A value as its cell would be written. */
const meaningOf = (value: unknown): string => (value === undefined ? '' : Array.isArray(value) ? value.join(';') : String(value));

/**
 * Of a real file, damaged in any way: every record is either a row whose cells are exactly those of the file, or is told of on its
 * line; and every row means what its cells say. So no damage is guessed at, dropped or changed in silence.
 */
it('damage is read exactly as it stands, or told', () => {
  fc.assert(
    fc.property(damaged(SMALL), ({ file, bytes }) => {
      const { rows, problems } = readBytes(datasetOf(file), bytes);
      const records = plainRecords(bytes);
      // Whatever a reader by the book cannot read is told.
      if (records === undefined) return problems.length > 0;
      const [header, ...below] = records;
      const told = new Set(problems.map(({ line }) => line));
      const read = new Set(rows.map(({ line }) => line));
      if (!told.has(1)) for (const { line } of below) expect(read.has(line) || told.has(line), `line ${line} is dropped`).toBe(true);
      const cellsOf = new Map(below.map(({ line, cells }) => [line, cells]));
      for (const { line, text, row } of rows) {
        const cells = cellsOf.get(line) ?? [];
        for (const [name, cell] of Object.entries(text)) {
          if (cell !== cells[header?.cells.indexOf(name) ?? -1]) throw new Error(`line ${line}: ${name} is read as "${cell}"`);
          if (meaningOf(row[name]) !== plain(cell)) throw new Error(`line ${line}: ${name} "${cell}" is taken for ${meaningOf(row[name])}`);
        }
      }
      return true;
    }),
    { seed: SEED, numRuns: 600 },
  );
});

/** Nothing is thrown, and every problem names a file, a line that is there and, in one line that can be read, what is wrong. */
it('damage is told in a file, on a line and in words', () => {
  fc.assert(
    fc.property(damaged(ALL.map(fileOf)), ({ file, bytes }) => {
      for (const problem of problemsWith(file, bytes).problems) {
        const told = toLine(problem);
        expect(problem.line, told).toBeGreaterThanOrEqual(1);
        expect(problem.line, told).toBeLessThanOrEqual(linesOf(problem.file === file ? bytes : realFile(problem.file)));
        expect(told).toMatch(/^[a-z]+\/[a-z-]+\.csv:\d+(?::[\w+]+)?: [^\n\p{Cc}]{10,}$/u);
      }
    }),
    { seed: SEED, numRuns: 20 },
  );
});
