import { basename } from 'node:path';
import { sources } from '../sources/datasets';
import type { Settings } from './importer';
import { IMPORTERS, type ImporterName, recognise } from './importers';
import { toLine } from './layout';
import { planOf, rowsIn } from './plan';
import { report } from './report';
import { problemsWith, writeFiles } from './stage';

export interface Request {
  file: string;
  bytes: Uint8Array;
  as?: ImporterName;
  settings: Settings;
  /** The data folder. */
  dir: string;
  apply: boolean;
  revise: boolean;
  /** The day a revision is noted on, such as 2026-11-22. */
  today: string;
}

export interface Outcome {
  ok: boolean;
  lines: string[];
}

const refused = (...lines: string[]): Outcome => ({ ok: false, lines: [...lines, 'Nothing was written.'] });

function missingSource(source: string): Outcome {
  const columns = Object.keys(sources.columns).join(',');
  return refused(
    `--source: "${source}" is not in sources/sources.csv; add the document there first, one line in this order:`,
    `  ${columns}`,
  );
}

/** Reads a publisher's file, shows what it would change and, when asked to and nothing stands against it, writes that. */
export async function addFile({ file, bytes, as, settings, dir, apply, revise, today }: Request): Promise<Outcome> {
  const name = basename(file);
  if (!rowsIn(sources, dir).some((row) => row.source_id === settings.source)) return missingSource(settings.source);
  const importer = as ?? (await recognise(bytes));
  if (importer === undefined)
    return refused(`${name}: its title is none that is known; say what it is: --as ${Object.keys(IMPORTERS).join('|')}`);
  const { read, document } = IMPORTERS[importer];
  const { rows, faults, remarks } = await read(bytes, settings);
  if (faults.length > 0) return refused(`${name} does not have the layout of ${document}:`, ...faults.map((fault) => toLine(name, fault)));

  const { changes, files, refusals } = planOf(rows, dir, today);
  const lines = [`${name}: ${document}`, ...remarks.map((remark) => `note: ${remark}`), ...report(changes)];
  if (files.size === 0) return { ok: true, lines: [...lines, 'Nothing to write: all of it is in the data.'] };
  if (refusals.length > 0) return refused(...lines, ...refusals);
  const problems = problemsWith(files, dir);
  if (problems.length > 0) return refused(...lines, 'With these rows the data would not pass its check:', ...problems);
  const revised = changes.filter(({ kind }) => kind === 'revised').length;
  const needed = revised > 0 && !revise;
  if (apply && needed)
    return refused(...lines, `${revised} revised: say --revise to replace what is there (it is kept in sources/conflicts.csv).`);
  if (!apply) return { ok: true, lines: [...lines, `Dry run, nothing was written. To write it: --apply${needed ? ' --revise' : ''}`] };
  const again = planOf(rows, dir, today).files;
  if ([...files].some(([path, text]) => again.get(path) !== text)) return refused(...lines, 'The data changed meanwhile: run it again.');
  writeFiles(files, dir);
  return { ok: true, lines: [...lines, `Written: ${[...files.keys()].join(', ')}`] };
}
