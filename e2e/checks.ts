import { existsSync, readFileSync, rmSync } from 'node:fs';
import { run } from '../components/publish/run';
import { ensureBrowser } from './browser';

interface Count {
  passed: number;
  failed: number;
  /** What this machine has no tool for, or another device is asked. */
  skipped: number;
}

const one = (status: number): Count => ({ passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1, skipped: 0 });

/** Reads the counts that a test runner wrote; a runner that wrote none, or failed with none failing, counts as one failure. */
function counted(status: number, report: string, read: (json: unknown) => Count): Count {
  if (!existsSync(report)) return { passed: 0, failed: 1, skipped: 0 };
  const count = read(JSON.parse(readFileSync(report, 'utf8')));
  return status !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count;
}

const UNIT = 'test-results/unit.json';
const JOURNEYS = 'test-results/journeys.json';

const STEPS: [name: string, run: () => Count][] = [
  ['format and lint', () => one(run('npx', 'biome', 'ci', '.'))],
  ['types', () => one(run('npx', 'next', 'typegen') || run('npx', 'tsc', '--noEmit'))],
  ['data', () => one(run('npm', 'run', '--silent', 'check:data'))],
  [
    'unit tests',
    () =>
      counted(run('npx', 'vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${UNIT}`), UNIT, (json) => {
        const counts = json as { numPassedTests: number; numFailedTests: number; numPendingTests: number };
        return { passed: counts.numPassedTests, failed: counts.numFailedTests, skipped: counts.numPendingTests };
      }),
  ],
  ['build', () => one(run('npm', 'run', '--silent', 'build'))],
  [
    'journeys',
    () => {
      ensureBrowser();
      return counted(run('npx', 'playwright', 'test', '-c', 'e2e/playwright.config.ts'), JOURNEYS, (json) => {
        const { stats } = json as { stats: { expected: number; unexpected: number; flaky: number; skipped: number } };
        return { passed: stats.expected + stats.flaky, failed: stats.unexpected, skipped: stats.skipped };
      });
    },
  ],
];

// `npm test`: every check, in the order in which a fault is cheapest to find; all of them, even when one fails.
rmSync('test-results', { recursive: true, force: true });
const total: Count = { passed: 0, failed: 0, skipped: 0 };
for (const [name, step] of STEPS) {
  const began = Date.now();
  const { passed, failed, skipped } = step();
  total.passed += passed;
  total.failed += failed;
  total.skipped += skipped;
  console.log(`\n== ${name}: ${passed} passed, ${failed} failed, ${skipped} skipped, ${Math.round((Date.now() - began) / 1000)} s ==\n`);
}
console.log(`${total.skipped} skipped, by their own word`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 ? 0 : 1);
