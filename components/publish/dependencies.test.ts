import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';

interface Locked {
  version: string;
  license?: unknown;
  resolved?: string;
  integrity?: string;
  dev?: boolean;
  optional?: boolean;
  hasInstallScript?: boolean;
}

const read = <T>(path: string): T => JSON.parse(readFileSync(path, 'utf8'));

const named = read<{ dependencies: Record<string, string>; devDependencies: Record<string, string> }>('package.json');
const { '': _, ...tree } = read<{ packages: Record<string, Locked> }>('package-lock.json').packages;
const locked = Object.entries(tree).map(([path, entry]) => ({ name: path.replace(/^.*node_modules\//, ''), path, ...entry }));

/** Licences that ask for nothing but their text. */
const FREE = ['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'Zlib', 'CC0-1.0'];

/** Others, of tools that work here and are no part of what is published. */
const TOOLS: Record<string, string[]> = {
  'LGPL-3.0-or-later': ['@img/sharp'],
  'LGPL-2.1+': ['jschardet'],
  'MPL-2.0': ['axe-core', 'lightningcss', '@resvg/resvg-wasm'],
  'OFL-1.1': ['@embedpdf/fonts'],
  'CC-BY-4.0': ['caniuse-lite'],
};

/** Packages that name a file or a list where a licence should stand; what these say was read. */
const READ: Record<string, string> = { tv4: 'MIT' };

/** Builds for other systems, which the lock lists without more; the package that asks for them names the licence. */
const OTHER_SYSTEMS = /^(?:@next\/swc|@biomejs\/cli)-/;

function licenceOf({ name, path, license }: (typeof locked)[number]): string {
  if (READ[name]) return READ[name];
  const said = license ?? (existsSync(`${path}/package.json`) ? read<{ license?: unknown }>(`${path}/package.json`).license : undefined);
  return typeof said === 'string' ? said : 'none';
}

const isAllowed = (name: string, licence: string): boolean =>
  FREE.includes(licence) || (TOOLS[licence]?.some((tool) => name.startsWith(tool)) ?? false);

/** `(MIT OR GPL-3.0)` leaves the choice, `MIT AND Zlib` does not. */
function mayBeUsed(name: string, licence: string): boolean {
  const choices = licence.replaceAll(/[()]/g, '').split(' OR ');
  return choices.some((choice) => choice.split(' AND ').every((one) => isAllowed(name, one)));
}

describe('what the site is built with', () => {
  it('is named to the exact version, and few', () => {
    const versions = Object.entries({ ...named.dependencies, ...named.devDependencies });
    expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
    expect(Object.keys(named.dependencies).length).toBeLessThanOrEqual(10);
    expect(locked.filter(({ dev, optional }) => !dev && !optional).length).toBeLessThanOrEqual(75);
  });

  it('comes from the public registry, known by its content', () => {
    const strange = locked.filter(
      ({ name, integrity, resolved, optional }) =>
        !(optional && OTHER_SYSTEMS.test(name)) &&
        !(integrity?.startsWith('sha512-') && (resolved ?? 'https://registry.npmjs.org/').startsWith('https://registry.npmjs.org/')),
    );
    expect(strange.map(({ name }) => name)).toEqual([]);
  });

  it('runs no script of its own when installed, but for the one that fetches the compiler', () => {
    expect(locked.filter(({ hasInstallScript }) => hasInstallScript).map(({ name }) => name)).toEqual(['esbuild']);
  });

  it('may be used: its licences are on the list', () => {
    const unknown = locked.filter(
      (entry) => !(entry.optional && OTHER_SYSTEMS.test(entry.name)) && !mayBeUsed(entry.name, licenceOf(entry)),
    );
    expect(unknown.map((entry) => `${entry.name}: ${licenceOf(entry)}`)).toEqual([]);
  });

  it.each([
    ['any', 'MIT', true],
    ['any', '(MIT OR GPL-3.0-or-later)', true],
    ['any', 'MIT AND GPL-3.0-or-later', false],
    ['any', 'MPL-2.0', false],
    ['axe-core', 'MPL-2.0', true],
    ['any', 'none', false],
  ])('%s under %s may be used: %s', (name, licence, answer) => {
    expect(mayBeUsed(name, licence)).toBe(answer);
  });

  it('has no published advisory', async (context) => {
    const audit = promisify(execFile)('npm', ['audit', '--omit=dev', '--json', '--fetch-retries=0', '--fetch-timeout=20000']);
    // With advisories npm ends with status 1, and so it does when it cannot ask.
    const answer = await audit.catch((error: { stdout: string }) => error);
    const { vulnerabilities } = JSON.parse(answer.stdout || '{}') as { vulnerabilities?: Record<string, { severity: string }> };
    if (!vulnerabilities) return context.skip('the registry answers no question about advisories');
    expect(Object.entries(vulnerabilities).map(([name, { severity }]) => `${name}: ${severity}`)).toEqual([]);
  });
});
