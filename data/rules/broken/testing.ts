import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DATASETS } from '../../catalogue';
import { type Dataset, fileOf } from '../../csv/dataset';
import { inReadingOrder, type Problem, toLine } from '../../csv/problem';
import { type FileReading, readBytes } from '../../csv/read';
import { RULES } from '../all-rules';
import { type Files, filesOf, type Rule } from '../rule';

const ALL: readonly Dataset[] = DATASETS;
const bytesOf = new Map(ALL.map((dataset) => [fileOf(dataset), readFileSync(join('data', fileOf(dataset)))]));
const real = new Map(ALL.map((dataset) => [dataset.name, readBytes(dataset, bytesOf.get(fileOf(dataset)) ?? Buffer.of())]));

/** The bytes of a real file, below the data folder. */
export const realFile = (file: string): Buffer => bytesOf.get(file) ?? Buffer.of();

/** Files that note which dataset a rule asks about. */
function noting(files: Files, asked: Set<string>): Files {
  return {
    rows: (dataset) => {
      asked.add(dataset.name);
      return files.rows(dataset);
    },
    lacks: (name, id) => {
      asked.add(name);
      return files.lacks(name, id);
    },
    whole: (...datasets) => {
      for (const { name } of datasets) asked.add(name);
      return files.whole(...datasets);
    },
  };
}

/** What each rule asks about in the real data. A rule that never asked about a file says the same whatever happens to it. */
const askedBy = new Map<Rule, Set<string>>(
  RULES.map((rule) => {
    const asked = new Set<string>();
    for (const problem of rule(noting(filesOf(real), asked))) throw new Error(`the real data are not right: ${toLine(problem)}`);
    return [rule, asked];
  }),
);

/** Everything that the check tells of the real data with one file as `bytes`, in its order: only the rules that look there run. */
export function problemsWith(file: string, bytes: Uint8Array): { problems: Problem[]; reading: FileReading } {
  const dataset = ALL.find((candidate) => fileOf(candidate) === file);
  if (dataset === undefined) throw new Error(`no dataset has the file ${file}`);
  const reading: FileReading = readBytes(dataset, bytes);
  const files = filesOf(new Map([...real, [dataset.name, reading]]));
  const concerned = RULES.filter((rule) => askedBy.get(rule)?.has(dataset.name));
  return { problems: inReadingOrder([...reading.problems, ...concerned.flatMap((rule) => [...rule(files)])]), reading };
}

/** Where in a text a row stands that starts so, as its editor counts lines. */
function lineOf(start: string, text: string): string {
  const line = text.split('\n').findIndex((candidate) => candidate.startsWith(start));
  if (line === -1) throw new Error(`no line starts with ${start}`);
  return String(line + 1);
}

/** One defect: what is wrong, in which file, which text of it (there once) becomes which, and every line that the check tells. */
export type Defect = [title: string, file: string, from: string, to: string, ...told: string[]];

/**
 * The lines expected of a defect. `{2019,JPN}` stands for the line that starts so, so that a new row elsewhere in the file moves
 * no expectation; `{population|2019,JPN}` is a line of another dataset. The file is named only where it is another one.
 */
function expected(file: string, text: string, told: readonly string[]): string[] {
  return told.map((line) => {
    const own = /^\w+\/[\w-]+\.csv:/.test(line) ? line.slice(0, line.indexOf(':')) : file;
    const textOf = (path: string): string => (path === file ? text : realFile(path).toString());
    const filled = line.replace(/\{(?:([\w-]+)\|)?([^{}]+)\}/g, (_, name: string | undefined, start: string) => {
      const named = ALL.find((dataset) => dataset.name === name);
      return lineOf(start, textOf(named ? fileOf(named) : own));
    });
    return own === file && !filled.startsWith(`${file}:`) ? `${file}:${filled}` : filled;
  });
}

/** What the check tells of a defect in the real data, and what it should tell. */
export function toldOf([, file, from, to, ...told]: Defect): { told: string[]; expected: string[] } {
  const parts = realFile(file).toString().split(from);
  if (parts.length !== 2) throw new Error(`${file} has ${parts.length - 1} times, not once: ${from}`);
  const text = parts.join(to);
  return { told: problemsWith(file, Buffer.from(text)).problems.map(toLine), expected: expected(file, text, told) };
}
