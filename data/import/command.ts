import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Request } from './add-file';
import { readDeclared } from './declared-columns';
import { IMPORTERS, isImporter } from './importers';

export const USAGE = `npm run data:add -- FILE --source ID [--apply] [--revise]
  FILE         a workbook or CSV that you downloaded from its publisher
  --source ID  the document in data/sources/sources.csv that it is
  --as NAME    ${Object.keys(IMPORTERS).join(', ')}; told by the file's title when left out
  --final-to   customs only: the last month whose figures are final, such as 2025-12
  --columns, --unit  korea-customs only: month=…,country=…,japan=…,exports=…,imports=…,balance=… and US dollars per printed unit
  --apply      write; without it nothing is changed
  --revise     let figures replace others; the old ones are kept in data/sources/conflicts.csv
  --data DIR   another copy of the data folder`;

const options = {
  source: { type: 'string' },
  as: { type: 'string' },
  'final-to': { type: 'string' },
  columns: { type: 'string' },
  unit: { type: 'string' },
  apply: { type: 'boolean', default: false },
  revise: { type: 'boolean', default: false },
  data: { type: 'string', default: 'data' },
} as const;

/** The request that a command line spells. Throws with what is wrong with it. */
export function requestOf(argv: string[]): Request {
  const { values, positionals } = parseArgs({ args: argv, options, allowPositionals: true });
  const [file, second] = positionals;
  if (file === undefined || second !== undefined) throw new Error('name one file');
  const { source, as, columns, unit } = values;
  if (source === undefined) throw new Error('say which document of data/sources/sources.csv the file is: --source ID');
  if (as !== undefined && !isImporter(as)) throw new Error(`--as: "${as}" is not one of ${Object.keys(IMPORTERS).join(', ')}`);
  const finalTo = values['final-to'];
  if (finalTo !== undefined && !/^\d{4}-(0[1-9]|1[0-2])$/.test(finalTo))
    throw new Error(`--final-to: "${finalTo}" is not a month such as 2025-12`);
  const declared = columns === undefined ? undefined : readDeclared(columns, unit ?? '');
  if (declared && 'fault' in declared) throw new Error(declared.fault);
  return {
    file,
    bytes: readFileSync(file),
    as,
    settings: { source, finalTo, declared },
    dir: values.data,
    apply: values.apply,
    revise: values.revise,
    today: new Date().toISOString().slice(0, 10),
  };
}
