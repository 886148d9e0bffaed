import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { changesIn, isEdited } from './history';

describe('The history of data files', () => {
  const folder = mkdtempSync(join(tmpdir(), 'history-'));
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@localhost', ...args], { cwd: folder, stdio: 'pipe' });
  const change = (subject: string, path: string, text: string) => {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
    git('add', '.');
    git('commit', '-m', subject);
  };

  beforeAll(() => {
    git('init', '-q');
    change('First rows', 'data/trade/flows.csv', 'year,value\n2020,1\n2021,2\n');
    change('A page', 'app/page.tsx', 'page');
    change('A year more, "2021" & corrected', 'data/trade/flows.csv', 'year,value\n2020,1\n2021,3\n2022,4\n');
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('holds every change of a data file, the newest first, with its rows; the line of column names is none', () => {
    const changes = changesIn(folder);
    expect(changes.map(({ subject, files }) => ({ subject, files }))).toEqual([
      { subject: 'A year more, "2021" & corrected', files: [{ dataset: 'flows', added: 2, removed: 1 }] },
      { subject: 'First rows', files: [{ dataset: 'flows', added: 2, removed: 0 }] },
    ]);
    for (const { id, at } of changes) {
      expect(id).toMatch(/^[0-9a-f]{40}$/);
      expect(new Date(at).getTime()).toBeGreaterThan(0);
    }
  });

  it('tells when data files were edited since', () => {
    expect(isEdited(folder)).toBe(false);
    writeFileSync(join(folder, 'data/trade/flows.csv'), 'year,value\n');
    expect(isEdited(folder)).toBe(true);
    git('checkout', '--', '.');
  });

  it('is empty where only a part of it is at hand', () => {
    const shallow = join(folder, 'shallow');
    git('clone', '-q', '--depth', '1', `file://${folder}`, shallow);
    expect(changesIn(shallow)).toEqual([]);
    rmSync(shallow, { recursive: true });
  });

  it('is empty where there is none', () => {
    const bare = mkdtempSync(join(tmpdir(), 'bare-'));
    expect(changesIn(bare)).toEqual([]);
    expect(isEdited(bare)).toBe(false);
    rmSync(bare, { recursive: true });
  });
});
