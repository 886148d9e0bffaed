import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

function checkData(dir: string): { status: number | null; lines: string[]; errors: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'data/check-data.ts', dir], { encoding: 'utf8' });
  return { status, lines: stdout.trimEnd().split('\n'), errors: stderr };
}

describe('npm run check:data -- DIR', () => {
  let dir = '';
  beforeEach(() => {
    dir = mkdtempSync(join(tmpdir(), 'both-shores-'));
  });
  afterEach(() => rmSync(dir, { recursive: true }));

  it('prints one line for each problem, then a summary, and fails', () => {
    mkdirSync(join(dir, 'tourism'));
    writeFileSync(
      join(dir, 'tourism', 'population.csv'),
      'year,country,population_persons,source_id\n2019,JPN,"1,234",wb\n2019,XXX,1,wb\n',
    );
    const { status, lines, errors } = checkData(dir);
    expect({ status, errors }).toEqual({ status: 1, errors: '' });
    expect(lines).toContain('polls/poll-waves.csv: the file is missing');
    expect(lines).toContain('tourism/population.csv:2:population_persons: "1,234" is not a whole number of at least 1');
    expect(lines).toContain('tourism/population.csv:3:country: "XXX" is not one of JPN, KOR');
    expect(lines.at(-1)).toBe('35 problems in 34 files');
  });

  it.each(['nowhere', 'file'])('says so in one line when DIR is no folder: %s', (name) => {
    writeFileSync(join(dir, 'file'), '');
    expect(checkData(join(dir, name))).toEqual({ status: 1, lines: [`${join(dir, name)}: there is no such folder`], errors: '' });
  });
});
