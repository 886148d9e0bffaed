import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { ensureBrowser } from '../browser';

/** Fetched when the measurement asks for it: as a dependency it would add 200 packages and 185 MB to every `npm ci`. The last for Node 20. */
const LIGHTHOUSE = 'lighthouse@12.8.2';
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

export interface Scores {
  /** Of 100 each, in the order of the categories. */
  scores: number[];
  /** What a score below 100 is owed to. */
  wanting: string[];
}

interface Report {
  categories: Record<string, { score: number | null; auditRefs: { id: string; weight: number }[] }>;
  audits: Record<string, { score: number | null; displayValue?: string }>;
}

function read({ categories, audits }: Report): Scores {
  const found = CATEGORIES.map((name) => categories[name]);
  const refs = found.flatMap((category) => category?.auditRefs ?? []).filter(({ weight }) => weight > 0);
  return {
    scores: found.map((category) => Math.round((category?.score ?? 0) * 100)),
    wanting: refs.flatMap(({ id }) => {
      const { score = null, displayValue } = audits[id] ?? {};
      return score === null || score >= 0.9 ? [] : [displayValue ? `${id} (${displayValue})` : id];
    }),
  };
}

/** Lighthouse's four scores of a page on a phone. */
export async function lighthouse(address: string): Promise<Scores> {
  const folder = await mkdtemp(join(tmpdir(), 'lighthouse-'));
  try {
    const file = join(folder, 'report.json');
    const flags = ['--quiet', '--output=json', `--output-path=${file}`, `--only-categories=${CATEGORIES.join(',')}`];
    await promisify(execFile)('npx', ['--yes', LIGHTHOUSE, address, ...flags, '--chrome-flags=--headless=new --no-sandbox'], {
      env: { ...process.env, CHROME_PATH: ensureBrowser() },
    });
    return read(JSON.parse(await readFile(file, 'utf8')) as Report);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
