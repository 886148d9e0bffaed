import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { addFile, type Request } from './add-file';
import { readDeclared } from './declared-columns';
import { IMPORTERS, isImporter } from './importers';

const USAGE = `npm run data:add -- FILE --source ID [--apply] [--revise]
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
function requestOf(argv: string[]): Request {
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

/** What `work` gives; an error is printed, with the usage when it is about the command itself. */
async function orSayWhy<T>(work: () => T | Promise<T>, help = ''): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    console.log(`${error instanceof Error ? error.message : error}${help}`);
    process.exitCode = 1;
    return undefined;
  }
}

const request = await orSayWhy(() => requestOf(process.argv.slice(2)), `\n\n${USAGE}`);
const outcome = request && (await orSayWhy(() => addFile(request)));
if (outcome) {
  console.log(outcome.lines.join('\n'));
  process.exitCode = outcome.ok ? 0 : 1;
}
