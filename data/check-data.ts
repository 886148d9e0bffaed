import { statSync } from 'node:fs';
import { toLine } from './csv/problem';
import { type Check, checkData } from './rules/check';

/** `npm run check:data` checks the data folder; `npm run check:data -- DIR` another copy of it. */
const dir = process.argv[2] ?? 'data';

const count = (number: number, noun: string): string => `${number.toLocaleString('en-US')} ${noun}${number === 1 ? '' : 's'}`;

function summary({ problems, rows, datasets }: Check): string {
  if (problems.length === 0) return `${count(datasets, 'dataset')}, ${count(rows, 'row')}, no problem`;
  const files = new Set(problems.map(({ file }) => file)).size;
  return `${count(problems.length, 'problem')} in ${count(files, 'file')}`;
}

if (statSync(dir, { throwIfNoEntry: false })?.isDirectory()) {
  const check = checkData(dir);
  for (const problem of check.problems) console.log(toLine(problem));
  console.log(summary(check));
  process.exitCode = check.problems.length > 0 ? 1 : 0;
} else {
  console.log(`${dir}: there is no such folder`);
  process.exitCode = 1;
}
