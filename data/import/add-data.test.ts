import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { workbookOf } from './testing';
import { jntoSheet, SPRING_2026 } from './testing-jnto';

const folder = mkdtempSync(join(tmpdir(), 'both-shores-'));
afterAll(() => rmSync(folder, { recursive: true }));

function addData(...args: string[]): { status: number | null; lines: string[] } {
  const { status, stdout } = spawnSync(process.execPath, ['--import', 'tsx', 'data/import/add-data.ts', ...args], { encoding: 'utf8' });
  return { status, lines: stdout.trimEnd().split('\n') };
}

describe('npm run data:add', { timeout: 60_000 }, () => {
  it('says how it is used', () => {
    const { status, lines } = addData('--source', 'jnto_since2003');
    expect(status).toBe(1);
    expect(lines.slice(0, 3)).toEqual(['name one file', '', 'npm run data:add -- FILE --source ID [--apply] [--revise]']);
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
