import { cpSync, mkdtempSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { toLine } from '../csv/problem';
import { checkData } from '../rules/check';

type Files = ReadonlyMap<string, string>;

/** What `npm run check:data` would say if a data folder had these files: asked of a copy, which is then thrown away. */
export function problemsWith(files: Files, dir: string): string[] {
  const copy = mkdtempSync(join(tmpdir(), 'both-shores-add-'));
  try {
    cpSync(dir, copy, { recursive: true, filter: (path) => statSync(path).isDirectory() || path.endsWith('.csv') });
    for (const [path, text] of files) writeFileSync(join(copy, path), text);
    return checkData(copy).problems.map(toLine);
  } finally {
    rmSync(copy, { recursive: true });
  }
}

/** Puts files in their place: all are written beside it first, then each is renamed, so that none is ever half written. */
export function writeFiles(files: Files, dir: string): void {
  const aside = (path: string): string => join(dir, `${path}.new`);
  for (const [path, text] of files) writeFileSync(aside(path), text);
  for (const path of files.keys()) renameSync(aside(path), join(dir, path));
}
