import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { load } from '../csv/load';
import { datasetOf, FILE_FORMATS, publishedFile } from './published-file';
import { type Snippet, snippetsOf } from './snippets';

const DATASETS = ['poll-responses', 'trade-annual', 'glossary'].map(datasetOf);

/** How each tool is asked to run code from the command line. */
const COMMANDS: Record<Snippet['tool'], [command: string, ...args: string[]]> = {
  R: ['Rscript', '-e'],
  Python: ['python3', '-c'],
  DuckDB: ['duckdb', '-noheader', '-csv', '-c'],
};

const folder = mkdtempSync(join(tmpdir(), 'snippets-'));

beforeAll(() => {
  for (const dataset of DATASETS) {
    for (const format of FILE_FORMATS) writeFileSync(join(folder, `${dataset.name}.${format}`), publishedFile(dataset, format));
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

for (const tool of ['R', 'Python', 'DuckDB'] as const) {
  const [command, ...args] = COMMANDS[tool];
  const isHere = spawnSync(command, ['--version']).status === 0;
  // Skipped, and counted as skipped, where the tool is not installed.
  it.skipIf(!isHere)(`The ${tool} of a dataset's page reads all of its rows${isHere ? '' : ` (${command} is not on this machine)`}`, () => {
    for (const dataset of DATASETS) {
      const code = snippetsOf(dataset).find((snippet) => snippet.tool === tool)?.code ?? '';
      const { stdout, stderr } = spawnSync(command, [...args, code], { cwd: folder, encoding: 'utf8' });
      expect(stdout.trim().replace(/^\[1\] /, ''), stderr).toBe(String(load(dataset).length));
    }
  });
}
