import assert from 'node:assert/strict';
import fc from 'fast-check';
import { it } from 'vitest';
import { DATASETS } from '../../catalogue';
import type { Column } from '../../csv/column';
import { type Dataset, fileOf } from '../../csv/dataset';
import { type Problem, toLine } from '../../csv/problem';
import { readBytes } from '../../csv/read';
import { plainReading } from './plain-reader';
import { damage } from './random-damage';
import { problemsWith, realFile } from './testing';

// The same damage in every run: a failure is found again, and the time is known (a few seconds).
const SEED = 20191101;

const ALL: readonly Dataset[] = DATASETS;
const ROWS = 20;

/** A file's header and so many of its rows, from all over it: what happens to a row is seen among few as well as among thousands. */
function excerptOf(file: string): Buffer {
  const [header = '', ...rows] = realFile(file).toString().trimEnd().split('\n');
  const every = Math.max(1, Math.floor(rows.length / ROWS));
  return Buffer.from(`${[header, ...rows.filter((_, index) => index % every === 0)].join('\n')}\n`);
}
const excerpts = new Map(ALL.map((dataset) => [dataset, excerptOf(fileOf(dataset))]));

const identity = (cells: readonly string[] | undefined): string => JSON.stringify(cells);
const soundRows = new Map(
  [...excerpts].map(([dataset, bytes]) => [
    dataset,
    new Set(
      plainReading(bytes)
        .records.slice(1)
        .map(({ cells }) => identity(cells)),
    ),
  ]),
);

const damaged = (realOf: (dataset: Dataset) => Buffer) =>
  fc.tuple(fc.constantFrom(...ALL), fc.array(damage, { minLength: 1, maxLength: 2 })).map(([dataset, changes]) => {
    const file = fileOf(dataset);
    const real = realOf(dataset);
    const bytes = changes.reduce((found, change) => change(found), real);
    const lines = new Set(real.toString().split('\n'));
    const changed = bytes
      .toString()
      .split('\n')
      .filter((line) => !lines.has(line));
    return { dataset, file, bytes, [fc.toStringMethod]: () => `${file}, in place of real lines ${JSON.stringify(changed)}` };
  });

/** A problem names a file, a line that is there and, in one line that can be read, what is wrong. */
function assertWords(problem: Problem, bytes: Buffer): void {
  const told = toLine(problem);
  const { line = 0 } = problem;
  assert(line >= 1 && line <= bytes.toString().split(/\r\n?|\n/).length, `no such line: ${told}`);
  assert.match(told, /^[a-z]+\/[a-z-]+\.csv:\d+(?::[\w+]+)?: [^\n\p{Cc}]{10,}$/u);
}

const TYPES: Record<string, string> = { integer: 'number', number: 'number', boolean: 'boolean' };
/** A number's text without its closing noughts. */
const shortest = (cell: string): string => (cell.includes('.') ? cell.replace(/\.?0+$/, '').replace(/^-0$/, '0') : cell);

/** Whether a value is what its cell says: of its column's type, nothing for an empty cell, and written as the cell is. */
function isMeant(value: unknown, cell: string, { schema, itemSchema }: Column): boolean {
  if (cell === '') return value === undefined;
  if (itemSchema) return Array.isArray(value) && value.join(';') === cell;
  return typeof value === (TYPES[schema.type] ?? 'string') && String(value) === (schema.type === 'number' ? shortest(cell) : cell);
}

/**
 * Of a real file, damaged in any way: every record is either a row whose cells are exactly those that a reader by the book finds,
 * with their meaning, or it is told of on its line; and a row that took no damage is read. So nothing is guessed at, dropped,
 * changed or refused in silence.
 */
it('damage is read exactly as it stands, or told', () => {
  fc.assert(
    fc.property(
      damaged((dataset) => excerpts.get(dataset) ?? Buffer.of()),
      ({ dataset, bytes }) => {
        const { rows, problems } = readBytes(dataset, bytes);
        for (const problem of problems) assertWords(problem, bytes);
        const told = new Set(problems.map(({ line }) => line));
        const { records, faults, until } = plainReading(bytes);
        for (const line of faults) assert(told.has(line), `line ${line} is at fault`);

        const columns = Object.keys(dataset.columns);
        const [header, ...below] = records;
        const names = header?.cells ?? [];
        const isDeclared = names.join() === columns.join();
        assert(isDeclared || told.has(1), 'the header is not as declared');
        const isReadable = columns.every((name) => names.filter((found) => found === name).length === 1);
        const read = new Set(rows.map(({ line }) => line));
        assert.equal(read.size, rows.length, 'a row is read twice');
        for (const { line } of isReadable ? below : []) assert(read.has(line) || told.has(line), `line ${line} is dropped`);

        const cellsOf = new Map(below.map(({ line, cells }) => [line, cells]));
        for (const { line, text, row } of rows.filter((found) => found.line <= until)) {
          const cells = cellsOf.get(line) ?? [];
          assert.equal(cells.length, names.length, `line ${line} has ${cells.length} cells`);
          for (const [name, column] of Object.entries(dataset.columns)) {
            const cell = cells[names.indexOf(name)] ?? '';
            assert(text[name] === cell, `line ${line}: ${name} "${cell}" is read as "${text[name]}"`);
            assert(isMeant(row[name], cell, column), `line ${line}: ${name} "${cell}" is taken for ${row[name]}`);
          }
        }

        const key = dataset.key.join('+');
        const isTwin = (line: number): boolean => problems.some((problem) => problem.line === line && problem.column === key);
        for (const { line, cells } of isDeclared ? below : []) {
          const isSound = soundRows.get(dataset)?.has(identity(cells));
          assert(!isSound || read.has(line) || isTwin(line), `line ${line} took no damage and is not read: ${cells}`);
        }
      },
    ),
    { seed: SEED, numRuns: 1200 },
  );
});

/** The rules that look at many rows and files throw nothing, and tell what they find in words too. */
it('damage is told in a file, on a line and in words', () => {
  fc.assert(
    fc.property(
      damaged((dataset) => realFile(fileOf(dataset))),
      ({ file, bytes }) => {
        for (const problem of problemsWith(file, bytes).problems)
          assertWords(problem, problem.file === file ? bytes : realFile(problem.file));
      },
    ),
    { seed: SEED, numRuns: 20 },
  );
});
