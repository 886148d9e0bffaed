import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES } from '@/data/text/context';
import { growData, grows } from './grow-data';
import { pairOf } from './renamed';

const SOURCES = ['app', 'components', 'data', 'next.config.ts', 'package.json', 'tsconfig.json'];

/** Replaces text that stands exactly once in a file of the copy; what is no longer there would be left unchanged unnoticed. */
function replace(dir: string, file: string, before: string, after: string): void {
  const path = join(dir, file);
  const parts = readFileSync(path, 'utf8').split(before);
  if (parts.length !== 2) throw new Error(`${file} has ${parts.length - 1} times "${before}"; once is expected`);
  writeFileSync(path, parts.join(after));
}

/** Lets the columns of countries take those of the copies, and gives each its code as its name. */
function widen(dir: string, factor: number): void {
  const codes = Array.from({ length: factor - 1 }, (_, index) => Object.values(pairOf(index + 1))).flat();
  const file = 'data/csv/country.ts';
  replace(dir, file, "nation = () => oneOf('JPN', 'KOR')", "nation = () => grown(oneOf('JPN', 'KOR'))");
  replace(dir, file, 'country = () => named(oneOf(...COUNTRIES)', 'country = () => named(grown(oneOf(...COUNTRIES))');
  writeFileSync(
    join(dir, file),
    `${readFileSync(join(dir, file), 'utf8')}
export const GROWN: Record<string, string> = Object.fromEntries(${JSON.stringify(codes)}.map((code) => [code, code]));
function grown<V extends string>(column: Column<V> & { required: true }): Column<V> & { required: true } {
  return { ...column, read: (text) => (text in GROWN ? { value: text as V } : column.read(text)) };
}
`,
  );
  const names = 'data/text/en/codes.ts';
  replace(dir, names, '  country: {\n', '  country: {\n    ...GROWN,\n');
  writeFileSync(join(dir, names), `import { GROWN } from '../../csv/country';\n${readFileSync(join(dir, names), 'utf8')}`);
}

/** Turbopack refuses packages that are linked to as a folder. Links to each file take no room, but cannot leave a disk. */
function linkPackages(target: string): void {
  try {
    execFileSync('cp', ['-al', 'node_modules', target], { stdio: 'ignore' });
  } catch {
    cpSync('node_modules', target, { recursive: true });
  }
}

/**
 * A copy of the project whose data have grown, in one language: the others cost the same once more each. Types are not checked in it,
 * because they ask for all languages.
 */
export function grownProject(dir: string, factor: number): void {
  for (const path of SOURCES) cpSync(path, join(dir, path), { recursive: true, filter: (name) => !/\.test\.tsx?$/.test(name) });
  linkPackages(join(dir, 'node_modules'));
  growData(join(dir, 'data'), factor, grows);
  widen(dir, factor);
  replace(dir, 'data/text/context.ts', `LANGUAGES = [${LANGUAGES.map((language) => `'${language}'`).join(', ')}]`, "LANGUAGES = ['en']");
  replace(dir, 'next.config.ts', '  reactStrictMode: true,\n', '  reactStrictMode: true,\n  typescript: { ignoreBuildErrors: true },\n');
}
