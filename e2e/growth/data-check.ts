import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Dataset } from '@/data/csv/dataset';
import { growData } from './grow-data';

/** What the check of one size of data took. */
export interface CheckCost {
  rows: number;
  seconds: number;
  /** Seconds of processor, which other programs on the machine disturb less. */
  cpu: number;
  megabytes: number;
  problems: string[];
}

const CHECK = fileURLToPath(new URL('check-grown.ts', import.meta.url));

/** Lets `work` have grown data in a temporary folder. */
export function withGrownData<T>(factor: number, copied: (dataset: Dataset) => boolean, work: (dir: string) => T): T {
  const dir = mkdtempSync(join(tmpdir(), 'both-shores-growth-'));
  try {
    growData(dir, factor, copied);
    return work(dir);
  } finally {
    rmSync(dir, { recursive: true });
  }
}

/** Checks grown data in a process that may use `heap` megabytes for objects. */
export const checkCost = (factor: number, copied: (dataset: Dataset) => boolean, heap: number): CheckCost =>
  withGrownData(factor, copied, (dir) =>
    JSON.parse(
      execFileSync(process.execPath, [`--max-old-space-size=${heap}`, '--import', 'tsx', CHECK, dir, String(factor)], { encoding: 'utf8' }),
    ),
  );
