import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { grownProject } from './grown-project';

/** What the build of one size of data took, and what it made. */
export interface BuildCost {
  factor: number;
  seconds: number;
  /** Of all processes of the build together, at the second when they had most. */
  megabytes: number;
  /** Seconds from the start to each line in which the build says how far it is. */
  parts: [at: number, said: string][];
  /** Bytes of every file but the framework's, by address. */
  weights: Map<string, number>;
}

const SAID = /Compiled|Finished TypeScript|Generating static pages.*\((\d+)\/\1\)|Finalizing|Scripts held|sitemap|pictures/;

/** Memory of all processes of a session, in MB; none once it has ended. */
function memoryOf(session: number): number {
  const { stdout } = spawnSync('ps', ['-o', 'rss=', '-s', String(session)], { encoding: 'utf8' });
  return stdout.split('\n').reduce((sum, size) => sum + Number(size), 0) / 1024;
}

function weightsIn(out: string): Map<string, number> {
  const files = readdirSync(out, { recursive: true, encoding: 'utf8' }).map((name) => name.replaceAll(sep, '/'));
  const own = files.filter((name) => !name.startsWith('_next') && statSync(join(out, name)).isFile());
  return new Map(own.map((name) => [name, statSync(join(out, name)).size]));
}

/** Builds the site from data that have grown, in a temporary folder. */
export async function buildCost(factor: number): Promise<BuildCost> {
  const dir = mkdtempSync(join(tmpdir(), 'both-shores-growth-'));
  try {
    grownProject(dir, factor);
    const began = Date.now();
    const elapsed = (): number => Math.round((Date.now() - began) / 100) / 10;
    const parts: BuildCost['parts'] = [];
    let megabytes = 0;
    // A session of its own, so that all its processes can be told.
    const build = spawn('npm', ['run', '--silent', 'build'], { cwd: dir, detached: true, stdio: ['ignore', 'pipe', 'inherit'] });
    build.stdout.setEncoding('utf8').on('data', (text: string) => {
      for (const line of text.split('\n')) if (SAID.test(line)) parts.push([elapsed(), line.trim()]);
    });
    const watch = setInterval(() => {
      megabytes = Math.max(megabytes, memoryOf(build.pid ?? 0));
    }, 1000);
    const [status] = await once(build, 'close');
    clearInterval(watch);
    if (status !== 0) throw new Error(`the build of ${factor} times the data failed: ${parts.at(-1)?.[1] ?? 'before it said anything'}`);
    return { factor, seconds: elapsed(), megabytes, parts, weights: weightsIn(join(dir, 'out')) };
  } finally {
    rmSync(dir, { recursive: true });
  }
}
