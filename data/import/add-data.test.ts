import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { jntoSheet, SPRING_2026 } from './jnto.fixture';
import { workbookOf } from './testing';

const folder = mkdtempSync(join(tmpdir(), 'both-shores-'));
afterAll(() => rmSync(folder, { recursive: true }));

function addData(...args: string[]): { status: number | null; lines: string[] } {
  const { status, stdout } = spawnSync(process.execPath, ['--import', 'tsx', 'data/import/add-data.ts', ...args], { encoding: 'utf8' });
  return { status, lines: stdout.trimEnd().split('\n') };
}

describe('npm run data:add', { timeout: 30_000 }, () => {
  it.each<[string, string[], string]>([
    ['no file', ['--source', 'jnto_since2003'], 'name one file'],
    ['no source', ['a.xlsx'], 'say which document of data/sources/sources.csv the file is: --source ID'],
    [
      'an unknown importer',
      ['a.xlsx', '--source', 'x', '--as', 'unwto'],
      '--as: "unwto" is not one of jnto, kto, japan-customs, korea-customs',
    ],
    ['a month that is none', ['a.csv', '--source', 'x', '--final-to', '2025-13'], '--final-to: "2025-13" is not a month such as 2025-12'],
  ])('says how it is used when given %s', (_, args, message) => {
    const { status, lines } = addData(...args);
    expect(status).toBe(1);
    expect(lines[0]).toBe(message);
    expect(lines).toContain('npm run data:add -- FILE --source ID [--apply] [--revise]');
  });

  it('says in one line when the file is no workbook', () => {
    const file = join(folder, 'broken.xlsx');
    writeFileSync(file, 'PK');
    const { status, lines } = addData(file, '--source', 'jnto_since2003');
    expect(status).toBe(1);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^the file is not an \.xlsx workbook that can be read: /);
  });

  it('knows a workbook by its title and names every fault', async () => {
    const file = join(folder, 'arrivals.xlsx');
    writeFileSync(file, await workbookOf(jntoSheet(2026, SPRING_2026, { A7: '中国' })));
    expect(addData(file, '--source', 'jnto_since2003', '--apply')).toEqual({
      status: 1,
      lines: [
        "arrivals.xlsx does not have the layout of JNTO's workbook of arrivals by market and month:",
        'arrivals.xlsx, sheet 2026, cell A7: found "中国", expected "韓国"',
        'Nothing was written.',
      ],
    });
  });
});
