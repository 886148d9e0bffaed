import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { afterEach, expect, it } from 'vitest';
import { buildSite, type Step } from './build-site';
import { moveIntoPlace, openStage, type Stage } from './stage';

const roots: string[] = [];

afterEach(() => {
  for (const root of roots.splice(0)) rmSync(root, { recursive: true });
});

function stageIn(): Stage {
  const root = mkdtempSync(join(tmpdir(), 'both-shores-'));
  roots.push(root);
  return { building: join(root, 'building'), site: join(root, 'site'), before: join(root, 'before') };
}

const PAGES = 20;

/** A step that writes every page of a site, a little time apart. */
const writing = (folder: string, text: string, seconds = 0): Step => [
  'sh',
  '-c',
  `mkdir '${folder}'; for page in index $(seq ${PAGES - 1}); do printf ${text} > '${folder}'/$page.html; sleep ${seconds}; done`,
];

const failing: Step = ['sh', '-c', 'exit 3'];
const missing: Step = ['no-such-program'];

/** What the site says on its pages; every page must say the same. */
function saidBy({ site }: Stage): string {
  const pages = readdirSync(site).map((name) => readFileSync(join(site, name), 'utf8'));
  return `${pages.length}: ${[...new Set(pages)].join()}`;
}

it.each<[what: string, steps: (stage: Stage) => Step[], said: string, replaced: boolean]>([
  ['replaced when every step succeeds', ({ building }) => [writing(building, 'new')], `${PAGES}: new`, true],
  ['kept when the first step fails', ({ building }) => [failing, writing(building, 'new')], `${PAGES}: old`, false],
  ['kept when the last step fails', ({ building }) => [writing(building, 'new'), failing], `${PAGES}: old`, false],
  ['kept when a step cannot be started', ({ building }) => [writing(building, 'new'), missing], `${PAGES}: old`, false],
])('the site is %s', (_, steps, said, replaced) => {
  const stage = stageIn();
  expect(buildSite([writing(stage.building, 'old')], stage)).toBe(true);
  expect(buildSite(steps(stage), stage)).toBe(replaced);
  expect(saidBy(stage)).toBe(said);
  expect(buildSite([writing(stage.building, 'third')], stage)).toBe(true);
  expect(saidBy(stage)).toBe(`${PAGES}: third`);
  expect([stage.building, stage.before].filter((folder) => existsSync(folder))).toEqual([]);
});

it('a site that was moved aside when the build was killed is put back by the next one', () => {
  const stage = stageIn();
  mkdirSync(stage.before);
  writeFileSync(join(stage.before, 'index.html'), 'old');
  openStage(stage);
  expect(saidBy(stage)).toBe('1: old');
});

it('the remains of an old site never stand in for the new one', () => {
  const stage = stageIn();
  for (const [folder, text] of [
    [stage.before, 'older'],
    [stage.site, 'old'],
  ] as const) {
    mkdirSync(folder);
    writeFileSync(join(folder, 'index.html'), text);
  }
  openStage(stage);
  expect(saidBy(stage)).toBe('1: old');
  mkdirSync(stage.building);
  writeFileSync(join(stage.building, 'index.html'), 'new');
  moveIntoPlace(stage);
  expect(saidBy(stage)).toBe('1: new');
});

/** A build in a process group of its own, as a terminal or a machine that runs builds starts one. */
function started(stage: Stage, steps: Step[]): ChildProcess {
  const module = pathToFileURL(join(import.meta.dirname, 'build-site.ts')).href;
  const program = `import(${JSON.stringify(module)}).then(({ buildSite }) => process.exit(buildSite(${JSON.stringify(steps)}, ${JSON.stringify(stage)}) ? 0 : 1))`;
  return spawn(process.execPath, ['--import', 'tsx', '-e', program], { detached: true, stdio: 'ignore' });
}

it.each(['SIGINT', 'SIGTERM', 'SIGKILL'] as const)(
  'a build that gets %s at any moment leaves a whole site, and the next one works',
  async (signal) => {
    const stage = stageIn();
    const { building } = stage;
    expect(buildSite([writing(building, 'old')], stage)).toBe(true);
    const build = started(stage, [writing(building, 'new', 0.02), ['sh', '-c', `sleep 0.1; printf new > '${building}'/last.html`]]);
    const ended = once(build, 'exit');
    while (build.exitCode === null && !existsSync(building)) await pause(5);
    const moment = Math.random() * 600;
    await pause(moment);
    // Minus the id: the whole group, the step that is running included.
    if (build.pid !== undefined && build.exitCode === null) process.kill(-build.pid, signal);
    await ended;
    expect(saidBy(stage), `after ${Math.round(moment)} ms`).toMatch(new RegExp(`^(?:${PAGES}: old|${PAGES + 1}: new)$`));
    expect(buildSite([writing(building, 'third')], stage)).toBe(true);
    expect(saidBy(stage)).toBe(`${PAGES}: third`);
  },
);
