import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DATASETS } from '../catalogue';
import { toLine } from '../csv/problem';
import { checkData } from './check';

describe('checking a data folder', () => {
  let dir = '';
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), text);
  };
  /** What is told, but for the files that a test did not write. */
  const told = () =>
    checkData(dir)
      .problems.map(toLine)
      .filter((line) => !line.endsWith('the file is missing'));

  beforeEach(() => {
    dir = mkdtempSync(join(tmpdir(), 'both-shores-'));
  });
  afterEach(() => rmSync(dir, { recursive: true }));

  it('tells every file that is missing', () => {
    const { problems, rows, datasets } = checkData(dir);
    expect(problems).toHaveLength(DATASETS.length);
    expect(new Set(problems.map(({ message }) => message))).toEqual(new Set(['the file is missing']));
    expect({ rows, datasets }).toEqual({ rows: 0, datasets: DATASETS.length });
  });

  it('tells every CSV file that no dataset declares, and no other file', () => {
    for (const path of ['extra.csv', 'polls/extra.CSV', 'a/b/c.csv', 'trade/population.csv', 'polls/points.ts', 'README.md'])
      write(path, '');
    expect(told()).toEqual(
      ['a/b/c.csv', 'extra.csv', 'polls/extra.CSV', 'trade/population.csv'].map((path) => `${path}: no dataset is declared for this file`),
    );
  });

  it('tells problems of cells and of rules together, by file and line', () => {
    const sources = 'source_id,title,publisher,type,url,published,retrieved,obtained_via,licence,note';
    write('sources/sources.csv', `${sources}\nwb,Population,World Bank,publisher,,2020,2019,archive,,\n`);
    write('tourism/population.csv', 'year,country,population_persons,source_id\n2018,JPN,1,imf\n2019,JPN,x,wb\n2020,JPN,1,oecd\n');
    expect(told()).toEqual([
      'sources/sources.csv:2:retrieved: "2019" is before published 2020',
      'tourism/population.csv:2:source_id: "imf" is not in sources',
      'tourism/population.csv:3:population_persons: "x" is not a whole number of at least 1',
      'tourism/population.csv:4:source_id: "oecd" is not in sources',
    ]);
  });

  it('does not call a reference dangling when only another cell of the row it names is wrong', () => {
    const sources = 'source_id,title,publisher,type,url,published,retrieved,obtained_via,licence,note';
    write('sources/sources.csv', `${sources}\nwb,Population,World Bank,blog,,2019,2019,archive,,\n`);
    write('tourism/population.csv', 'year,country,population_persons,source_id\n2018,JPN,1,wb\n');
    expect(told()).toEqual(['sources/sources.csv:2:type: "blog" is not one of publisher, official, press, transcription, repository']);
  });
});
