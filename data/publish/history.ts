import { spawnSync } from 'node:child_process';
import { basename } from 'node:path';

/** What one change did to one data file. A row that was edited counts as removed and added. */
export interface FileChange {
  dataset: string;
  added: number;
  removed: number;
}

/** One change of the data in the history of the repository. */
export interface DataChange {
  /** Its id there, 40 hexadecimal digits. */
  id: string;
  /** When it was made, RFC 3339. */
  at: string;
  subject: string;
  files: FileChange[];
}

const DATA = ':(glob)data/**/*.csv';
const [ENTRY, PART] = ['\u001e', '\u001f'];

/** What git prints; `undefined` without git, outside a repository, or on any other failure. */
function git(folder: string, ...args: string[]): string | undefined {
  const { status, stdout } = spawnSync('git', args, { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 26 });
  return status === 0 ? stdout : undefined;
}

function changeFrom(entry: string): DataChange {
  const [head = '', ...lines] = entry.trim().split('\n');
  const [id = '', at = '', subject = ''] = head.split(PART);
  // The first line of a file names its columns and is no row.
  const heads = (what: string) => new Set(lines.flatMap((line) => new RegExp(`^ ${what} mode \\d+ (.+)$`).exec(line)?.[1] ?? []));
  const [made, gone] = [heads('create'), heads('delete')];
  const files = lines.flatMap((line) => {
    const [, added, removed, path = ''] = /^(\d+)\t(\d+)\t(.+)$/.exec(line) ?? [];
    if (path === '') return [];
    return [
      {
        dataset: basename(path, '.csv'),
        added: Number(added) - (made.has(path) ? 1 : 0),
        removed: Number(removed) - (gone.has(path) ? 1 : 0),
      },
    ];
  });
  return { id, at, subject, files };
}

/**
 * Changes of the data files below a folder, the newest first. Empty without git, and in a shallow clone, whose oldest commit
 * would look as if it had made every file.
 */
export function changesIn(folder: string): DataChange[] {
  if (git(folder, 'rev-parse', '--is-shallow-repository')?.trim() !== 'false') return [];
  const log = git(folder, 'log', '--no-renames', '--numstat', '--summary', `--format=${ENTRY}%H${PART}%cI${PART}%s`, '--', DATA);
  return (log ?? '').split(ENTRY).slice(1).map(changeFrom);
}

/** Whether data files differ from those of the history. */
export const isEdited = (folder: string): boolean => (git(folder, 'status', '--porcelain', '--', DATA) ?? '') !== '';

let known: DataChange[] | undefined;

/** Changes of the site's data, the newest first; asked of the history once in a process. */
export function dataChanges(): DataChange[] {
  known ??= changesIn(process.cwd());
  return known;
}
