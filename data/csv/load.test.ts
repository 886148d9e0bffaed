import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { population } from '../tourism/datasets';
import { load } from './load';

const HEADER = 'year,country,population_persons,source_id';

describe('load', () => {
  let root = '';
  const write = (text: string) => writeFileSync(join(root, 'data', 'tourism', 'population.csv'), text);

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'both-shores-'));
    mkdirSync(join(root, 'data', 'tourism'), { recursive: true });
    vi.spyOn(process, 'cwd').mockReturnValue(root);
  });
  afterEach(() => {
    vi.restoreAllMocks();
    rmSync(root, { recursive: true });
  });

  it('throws one error that lists every problem of the file, then gives its rows and keeps them', () => {
    write(`${HEADER}\n2019,JPN,many,wb\n2019,XXX,1,wb\n`);
    expect(() => load(population)).toThrow(
      'tourism/population.csv:2:population_persons: "many" is not a whole number of at least 1\n' +
        'tourism/population.csv:3:country: "XXX" is not one of JPN, KOR',
    );
    write(`${HEADER}\n2019,JPN,126000000,wb\n`);
    const rows = load(population);
    expect(rows.map(({ row }) => row.population_persons)).toEqual([126_000_000]);
    write('');
    expect(load(population)).toBe(rows);
  });
});
