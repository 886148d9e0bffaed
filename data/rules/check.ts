import { readdirSync } from 'node:fs';
import { DATASETS } from '../catalogue';
import { type Dataset, fileOf } from '../csv/dataset';
import { inReadingOrder, type Problem } from '../csv/problem';
import { type FileReading, readDataset } from '../csv/read';
import { RULES } from './all-rules';
import { filesOf } from './rule';

/** CSV files that no dataset declares: nobody would read them, so nobody would check them. */
function undeclaredFiles(dir: string): Problem[] {
  const declared = new Set<string>(DATASETS.map(fileOf));
  return readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.toLowerCase().endsWith('.csv') && !declared.has(path))
    .map((file) => ({ file, message: 'no dataset is declared for this file' }));
}

export interface Check {
  problems: Problem[];
  rows: number;
  datasets: number;
}

/**
 * Reads every dataset below `dir` and applies every rule; problems come sorted by file and line.
 * @param datasets where their columns take other cells than the site's own do
 */
export function checkData(dir: string, datasets: readonly Dataset[] = DATASETS): Check {
  const readings = new Map<string, FileReading>();
  for (const dataset of datasets) readings.set(dataset.name, readDataset(dataset, dir));
  const files = filesOf(readings);
  const read = [...readings.values()];
  const problems = [undeclaredFiles(dir), ...read.map((reading) => reading.problems), ...RULES.map((rule) => [...rule(files)])].flat();
  const rows = read.reduce((sum, reading) => sum + reading.rows.length, 0);
  return { problems: inReadingOrder(problems), rows, datasets: datasets.length };
}
