import { mkdirSync, writeFileSync } from 'node:fs';
import { type CheckCost, checkCost } from './data-check';
import { grows, isOfArrivals } from './grow-data';
import { heavier } from './heavier';
import { type BuildCost, buildCost } from './site-build';

/**
 * `npm run growth`: what the data check costs at 1, 10 and 100 times the rows, and of a million rows of arrivals.
 * `npm run growth -- build 1 10`: what building the English site costs at those sizes, and which addresses weigh more for it.
 *
 * The copies are made by rule from the real rows (`renamed.ts`) and pass every rule of the data check. Of a million rows only arrivals
 * grow, 700 times: 15 million rows of everything would need some 17 GB, because rules look across files and so all rows are kept.
 *
 * What the next hundredfold would need, and why not now: a check that reads each file once in order of its key and keeps only what
 * rules compare; an index of series in parts, so that comparing does not fetch one list of them all; tables that fetch a page of a
 * Parquet file instead of a CSV; and pages built only where their rows changed. Each makes the site harder to follow for a size that
 * this subject, two countries and a poll a month, does not reach in a century.
 */

const REPORT = 'test-results/growth.md';

/** Memory that the check of a million rows may take, in MB. */
const HEAP = 2048;
/** All data a hundredfold are 1.5 million rows of every kind. */
const LARGE_HEAP = 6144;
const MILLION = 700;

const table = (...rows: (string | number)[][]): string => {
  const [head = [], ...body] = rows.map((row) => `| ${row.join(' | ')} |`);
  return [head, `|${' --- |'.repeat(rows[0]?.length ?? 0)}`, ...body].join('\n');
};

const round = (value: number, digits = 0): string => value.toLocaleString('en-US', { maximumFractionDigits: digits });

function checkRow(name: string, { rows, seconds, cpu, megabytes, problems }: CheckCost): string[] {
  if (problems.length > 0) throw new Error(`the data of "${name}" are not right:\n${problems.join('\n')}`);
  return [name, round(rows), round(seconds, 1), round(cpu, 1), round((1e6 * cpu) / rows, 1), round(megabytes)];
}

function checks(): string {
  return table(
    ['data', 'rows', 'seconds', 'of processor', 'µs a row', 'MB'],
    checkRow('as they are', checkCost(1, grows, HEAP)),
    checkRow('10 times', checkCost(10, grows, HEAP)),
    checkRow('100 times', checkCost(100, grows, LARGE_HEAP)),
    checkRow('a million rows of arrivals', checkCost(MILLION, isOfArrivals, HEAP)),
  );
}

async function builds(factors: number[]): Promise<string> {
  const costs: BuildCost[] = [];
  for (const factor of factors) costs.push(await buildCost(factor));
  const [first] = costs;
  const sizes = table(
    ['data', 'files', 'seconds', 'ms a file', 'MB of memory', 'MB of site'],
    ...costs.map(({ factor, seconds, megabytes, weights }) => {
      const bytes = [...weights.values()].reduce((sum, size) => sum + size, 0);
      return [
        `${factor} times`,
        round(weights.size),
        round(seconds),
        round((1000 * seconds) / weights.size, 1),
        round(megabytes),
        round(bytes / 1e6),
      ];
    }),
  );
  const parts = costs.map(({ factor, parts: said }) => `${factor} times:\n${said.map(([at, line]) => `- ${at} s: ${line}`).join('\n')}`);
  const grown = costs.slice(1).map((cost) => heavier(first?.weights ?? new Map(), cost));
  return [sizes, ...parts, ...grown].join('\n\n');
}

const [what, ...factors] = process.argv.slice(2);
const report = what === 'build' ? await builds(factors.map(Number)) : checks();
mkdirSync('test-results', { recursive: true });
writeFileSync(REPORT, `${report}\n`);
console.log(report);
