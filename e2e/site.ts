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
