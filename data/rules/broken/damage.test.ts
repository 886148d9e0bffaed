import fc from 'fast-check';
import { expect, it } from 'vitest';
import { DATASETS } from '../../catalogue';
import { type Dataset, fileOf } from '../../csv/dataset';
import { toLine } from '../../csv/problem';
import { plainRecords } from './plain-reader';
import { damage } from './random-damage';
import { problemsWith, realFile } from './testing';

// The same damage in every run: a failure is found again, and the time is known (a few seconds).
const SETTINGS = { seed: 20191101, numRuns: 60 };

const ALL: readonly Dataset[] = DATASETS;
const SMALL = ALL.map(fileOf).filter((file) => realFile(file).length < 60_000);

const damaged = fc.tuple(fc.constantFrom(...SMALL), fc.array(damage, { minLength: 1, maxLength: 2 })).map(([file, changes]) => ({
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
 * Of a real file, damaged in any way: nothing is thrown; every record is either a row whose cells are exactly those of the file,
 * or is told of on its line; every row means what its cells say; and every problem names a file, a line that is there and, in one
 * line, what is wrong. So no damage is guessed at, dropped or changed in silence.
 */
it('damage is told precisely, or read exactly as it stands', () => {
  fc.assert(
    fc.property(damaged, ({ file, bytes }) => {
      const { problems, reading } = problemsWith(file, bytes);
      for (const problem of problems) {
        const known = ALL.find((candidate) => fileOf(candidate) === problem.file);
        const last = linesOf(problem.file === file ? bytes : realFile(problem.file));
        expect(known, toLine(problem)).toBeDefined();
        expect(problem.line, toLine(problem)).toBeGreaterThanOrEqual(1);
        expect(problem.line, toLine(problem)).toBeLessThanOrEqual(last);
        expect(toLine(problem)).toMatch(/^[^\n\p{Cc}]{20,1000}$/u);
      }
      const records = plainRecords(bytes);
      // Whatever an independent reader cannot read is told.
      if (records === undefined) {
        expect(reading.problems).not.toEqual([]);
        return;
      }
      const [header, ...below] = records;
      const told = new Set(reading.problems.map(({ line }) => line));
      const rows = new Map(reading.rows.map((row) => [row.line, row]));
      const isWhole = !reading.problems.some(({ line }) => line === 1);
      if (isWhole) for (const { line } of below) expect(rows.has(line) || told.has(line), `line ${line} is dropped`).toBe(true);
      for (const { line, text, row } of reading.rows) {
        const cells = below.find((record) => record.line === line)?.cells;
        expect(Object.fromEntries((header?.cells ?? []).map((name, index) => [name, cells?.[index]])), `line ${line}`).toMatchObject(text);
        for (const [name, cell] of Object.entries(text)) expect(meaningOf(row[name]), `line ${line}: ${name}`).toBe(plain(cell));
      }
    }),
    SETTINGS,
  );
});
