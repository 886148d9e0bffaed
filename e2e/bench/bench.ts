import { mkdirSync, writeFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { run } from '@/components/publish/run';
import { ensureBrowser } from '../browser';
import { PAGE_KINDS } from '../pages/kinds';
import { isBuilt } from '../site';
import { firstLiveChart, type Swap, tableSteps } from './act';
import { kB, markdown, median, milliseconds, seconds } from './figures';
import { lighthouse, type Scores } from './lighthouse';
import { type Load, load } from './load';
import { serveOut } from './serve-out';

// `npm run bench`: what every kind of page costs a slow phone, and how soon it answers; `npm run bench -- trade tourism` for some kinds.
const RUNS = 5;
const REPORT = 'test-results/bench.md';

const HEAD = [
  'page',
  'sent kB',
  'HTML kB',
  'script kB',
  'requests',
  'first paint s',
  'chart s',
  'blocked ms',
  'shift',
  'live chart ms',
  'on an awake page ms',
  'Lighthouse',
];

interface Measured {
  loads: Load[];
  swaps: Swap[];
  /** The same, when the pointer came by before. */
  awake: Swap[];
  scores?: Scores;
}

const middle = <T>(measured: readonly T[], figure: (one: T) => number | undefined): number | undefined => median(measured.map(figure));

function row(name: string, { loads, swaps, awake, scores }: Measured): string[] {
  const of = (figure: (one: Load) => number | undefined) => middle(loads, figure);
  const shift = Math.max(...[...loads, ...swaps, ...awake].map((one) => one.shift));
  return [
    name,
    kB(of((one) => one.bytes) ?? 0),
    kB(of((one) => one.html) ?? 0),
    kB(of((one) => one.script) ?? 0),
    String(Math.max(...loads.map((one) => one.requests))),
    seconds(of((one) => one.paint)),
    seconds(of((one) => one.chart)),
    milliseconds(of((one) => one.blocked)),
    shift.toFixed(3),
    milliseconds(middle(swaps, (one) => one.time)),
    milliseconds(middle(awake, (one) => one.time)),
    scores?.scores.join(' · ') ?? '–',
  ];
}

/** Runs a measurement so often. */
async function times<T>(count: number, measure: () => Promise<T>): Promise<T[]> {
  const all: T[] = [];
  while (all.length < count) all.push(await measure());
  return all;
}

if (!isBuilt() && run('npm', 'run', '--silent', 'build') !== 0) process.exit(1);
const asked = process.argv.slice(2);
const kinds = PAGE_KINDS.filter(({ name }) => asked.length === 0 || asked.includes(name));
const { origin, server } = await serveOut();
const browser = await chromium.launch({ executablePath: ensureBrowser(), args: ['--no-sandbox', '--disable-background-networking'] });

const measured = new Map<string, Measured>(kinds.map(({ name }) => [name, { loads: [], swaps: [], awake: [] }]));
// The first round only fills the server's memory. Page after page, so that a slow spell of the machine meets all of them.
for (let round = 0; round <= RUNS; round += 1) {
  for (const { name, path } of kinds) {
    const one = await load(browser, origin, path);
    if (round === 0) continue;
    const swap = await firstLiveChart(browser, `${origin}${path}`, false);
    const awake = await firstLiveChart(browser, `${origin}${path}`, true);
    measured.get(name)?.loads.push(one);
    if (swap) measured.get(name)?.swaps.push(swap);
    if (awake) measured.get(name)?.awake.push(awake);
  }
  console.log(round === 0 ? 'ready' : `round ${round} of ${RUNS}`);
}
const steps = await times(RUNS, () => tableSteps(browser, origin));
const version = browser.version();
await browser.close();

const wanting: string[] = [];
for (const { name, path } of kinds) {
  // Lighthouse refuses a page that is answered with 404.
  if (path.includes('nowhere')) continue;
  const scores = await lighthouse(`${origin}${path}`);
  Object.assign(measured.get(name) ?? {}, { scores });
  if (scores.wanting.length > 0) wanting.push(`- ${name}: ${scores.wanting.join(', ')}`);
}
server.close();

const stepNames = [...(steps[0]?.keys() ?? [])];
const report = [
  `Medians of ${RUNS} visits with an empty cache; Chromium ${version}. Loading: CPU slowed 4 times, slow 4G, Brotli, phone. Live chart (on a page that sleeps, and on one that the pointer has woken) and table: not slowed. Sizes are as sent; script is what comes before the reader does anything. Lighthouse: performance · accessibility · best practices · SEO, mobile.`,
  markdown(
    HEAD,
    kinds.map(({ name }) => row(name, measured.get(name) ?? { loads: [], swaps: [], awake: [] })),
  ),
  'A table of 10,000 rows, from the step to its rows:',
  markdown(
    ['step', 'ms'],
    stepNames.map((name) => [name, milliseconds(middle(steps, (one) => one.get(name)))]),
  ),
  ...(wanting.length > 0 ? ['Lighthouse finds wanting:', wanting.join('\n')] : []),
].join('\n\n');
mkdirSync('test-results', { recursive: true });
writeFileSync(REPORT, `${report}\n`);
console.log(`\n${report}\n\nWritten to ${REPORT}.`);
