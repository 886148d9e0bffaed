import type { Column } from '../csv/column';
import type { Dataset } from '../csv/dataset';
import { toLine } from '../csv/problem';
import type { FileReading } from '../csv/read';
import { readText } from '../csv/testing';
import { toCsv } from '../csv/write';
import { filesOf, type Rule } from './rule';

/** A file of few rows: only the cells that a test is about. */
export type Table = [dataset: Dataset, ...rows: Partial<Record<string, string>>[]];

const SAMPLES = ['x', '1', '2019', '2019-07', 'true', 'ev-x', 'P01', '010101', 'polls'];

/** A right cell for a column that a test does not care about. */
function anyCell(column: Column): string {
  if (!column.required) return '';
  const sample = [...(column.schema.constraints?.enum ?? []), ...SAMPLES].find((candidate) => 'value' in column.read(candidate));
  if (sample === undefined) throw new Error('no sample fits the column');
  return sample;
}

function readTable([dataset, ...rows]: Table): FileReading {
  const columns = Object.entries(dataset.columns);
  const cells = rows.map((row) => columns.map(([name, column]) => row[name] ?? anyCell(column)));
  return readText(dataset, toCsv(Object.keys(dataset.columns), cells));
}

/** What a rule finds in right files of these rows, as the lines a person sees. Line 2 is a table's first row. */
export function problemsOf(rule: Rule, ...tables: Table[]): string[] {
  const readings = new Map(tables.map((table) => [table[0].name, readTable(table)]));
  const faults = [...readings.values()].flatMap(({ problems }) => problems.map(toLine));
  if (faults.length > 0) throw new Error(`the test's own rows are not right:\n${faults.join('\n')}`);
  return [...rule(filesOf(readings))].map(toLine);
}
