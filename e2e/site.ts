import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const SOURCES = ['app', 'components', 'data', 'next.config.ts', 'package-lock.json'];

/** When the newest file under a path was changed, in ms. */
function newest(path: string): number {
  const info = statSync(path);
  if (!info.isDirectory()) return info.mtimeMs;
  return Math.max(info.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

/** Whether `out/` holds a build of the files as they are now. */
export function isBuilt(): boolean {
  const page = 'out/index.html';
  return existsSync(page) && statSync(page).mtimeMs > Math.max(...SOURCES.map(newest));
}

/** Runs a command with its output shown; returns its exit status. */
export function run(command: string, ...args: string[]): number {
  const { status } = spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1' } });
  return status ?? 1;
}
