import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { ensureBrowser } from './browser';

interface Count {
  passed: number;
  failed: number;
  /** What this machine has no tool for. */
  skipped: number;
}

interface Step {
  name: string;
  /** One after the other; the first that fails ends the step. */
  commands: string[][];
  /** The counts that a test runner writes; without them a step counts as one check. */
  report?: { path: string; read: (json: unknown) => Count };
  prepare?: () => void;
}

const UNIT = 'test-results/unit.json';
const JOURNEYS = 'test-results/journeys.json';

/** Steps of one line run side by side. The unit tests keep one core busy and the build leaves one idle in places. */
const STEPS: Step[][] = [
  [{ name: 'format and lint', commands: [['biome', 'ci', '.']] }],
  [
    {
      name: 'types',
      commands: [
        ['next', 'typegen'],
        ['tsc', '--noEmit'],
      ],
    },
  ],
  [{ name: 'data', commands: [['tsx', 'data/check-data.ts']] }],
  [
    { name: 'build', commands: [['tsx', 'components/publish/build.ts']] },
    {
      name: 'unit tests',
      commands: [['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${UNIT}`]],
      report: {
        path: UNIT,
        read: (json) => {
          const counts = json as { numPassedTests: number; numFailedTests: number; numPendingTests: number };
          return { passed: counts.numPassedTests, failed: counts.numFailedTests, skipped: counts.numPendingTests };
        },
      },
    },
  ],
  [
    {
      name: 'journeys',
      commands: [['playwright', 'test', '-c', 'e2e/playwright.config.ts']],
      prepare: ensureBrowser,
      report: {
        path: JOURNEYS,
        read: (json) => {
          const { stats } = json as { stats: { expected: number; unexpected: number; flaky: number; skipped: number } };
          return { passed: stats.expected + stats.flaky, failed: stats.unexpected, skipped: stats.skipped };
        },
      },
    },
  ],
];

const environment = { ...process.env, NEXT_TELEMETRY_DISABLED: '1' };

/** Runs a command of a package; what it says is shown as it says it, or, beside another, when it has ended. */
function run([program = '', ...args]: string[], isBeside: boolean): Promise<number> {
  const command = spawn('npx', [program, ...args], { stdio: isBeside ? ['ignore', 'pipe', 'pipe'] : 'inherit', env: environment });
  const said: Buffer[] = [];
  for (const stream of [command.stdout, command.stderr]) stream?.on('data', (text: Buffer) => said.push(text));
  return new Promise((resolve) => {
    command.on('error', () => resolve(1));
    command.on('close', (status) => {
      process.stdout.write(Buffer.concat(said));
      resolve(status ?? 1);
    });
  });
}

/** A runner that wrote no counts, or failed with none failing, counts as one failure. */
function counted(status: number, { report }: Step): Count {
  if (!report) return { passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1, skipped: 0 };
  if (!existsSync(report.path)) return { passed: 0, failed: 1, skipped: 0 };
  const count = report.read(JSON.parse(readFileSync(report.path, 'utf8')));
  return status !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count;
}

const total: Count = { passed: 0, failed: 0, skipped: 0 };
const ended: string[] = [];

async function take(step: Step, isBeside: boolean): Promise<void> {
  const began = Date.now();
  step.prepare?.();
  let status = 0;
  for (const command of step.commands) status ||= await run(command, isBeside);
  const { passed, failed, skipped } = counted(status, step);
  total.passed += passed;
  total.failed += failed;
  total.skipped += skipped;
  const line = `${step.name}: ${passed} passed, ${failed} failed, ${skipped} skipped, ${Math.round((Date.now() - began) / 1000)} s`;
  ended.push(line);
  console.log(`\n== ${line} ==\n`);
}

// `npm test`: every check, in the order in which a fault is cheapest to find; all of them, even when one fails.
rmSync('test-results', { recursive: true, force: true });
const began = Date.now();
for (const steps of STEPS) await Promise.all(steps.map((step, index) => take(step, index > 0)));
console.log([...ended, `all: ${Math.round((Date.now() - began) / 1000)} s`].join('\n'));
console.log(`${total.skipped} skipped, by their own word`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 ? 0 : 1);
