import { appendFileSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { DATASETS } from '../catalogue';
import { fileOf } from '../csv/dataset';
import { toLine } from '../csv/problem';
import { pollResponses, pollWaves } from '../polls/datasets';
import { checkData } from '../rules/check';
import { sources } from '../sources/datasets';
import { arrivalsMonthly } from '../tourism/datasets';
import { rowsIn } from './plan';
import { dataCopy, rewrite } from './testing';

/** The lines that README.md adds by hand, by file. */
function documented(): Map<string, string[]> {
  const [, block = ''] = /```csv\n([\s\S]*?)```/.exec(readFileSync('README.md', 'utf8')) ?? [];
  const added = new Map<string, string[]>();
  let lines: string[] = [];
  for (const line of block.trimEnd().split('\n')) {
    const [, file] = /^# data\/(\S+):/.exec(line) ?? [];
    if (file === undefined) lines.push(line);
    else {
      lines = [];
      added.set(file, lines);
    }
  }
  return added;
}

const isOfExample = (row: Record<string, string>): boolean =>
  row.source_id === 'example_2026' ||
  (row.programme === 'gallup-korea' && row.wave === '2026-10') ||
  (row.month === '2026-10' && row.origin === 'JPN');

describe('the edit by hand that README.md shows', { timeout: 60_000 }, () => {
  const dir = dataCopy();
  afterAll(() => rmSync(dir, { recursive: true }));

  it('adds a wave, its answers and a month that pass the check', () => {
    const added = documented();
    expect([...added.keys()]).toEqual([sources, pollWaves, pollResponses, arrivalsMonthly].map(fileOf));
    for (const [file, lines] of added) {
      const dataset = DATASETS.find((candidate) => fileOf(candidate) === file);
      if (dataset) rewrite(dir, dataset, (rows) => rows.filter((row) => !isOfExample(row)));
      appendFileSync(join(dir, file), `${lines.join('\n')}\n`);
    }
    expect(checkData(dir).problems.map(toLine)).toEqual([]);
    expect(rowsIn(pollResponses, dir).filter(isOfExample)).toHaveLength(3);
    expect(rowsIn(pollWaves, dir).filter(isOfExample)).toHaveLength(1);
    expect(rowsIn(arrivalsMonthly, dir).filter(isOfExample)).toHaveLength(1);
  });

  it('is told where it is wrong, when an answer is left out of the wave that has figures', () => {
    rewrite(dir, pollResponses, (rows) => rows.filter((row) => !isOfExample(row)));
    expect(checkData(dir).problems.map(({ file, column, message }) => [file, column, message])).toEqual([
      ['polls/poll-waves.csv', 'has_figures', 'is wrong: the wave has no figure'],
    ]);
  });
});
