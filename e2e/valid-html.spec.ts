import { execFile, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';
import { onDesktop } from './devices';
import { exportedPages } from './pages/exported';

const CHECKER = createRequire(import.meta.url).resolve('vnu-jar/build/dist/vnu.jar');
const HAS_JAVA = spawnSync('java', ['-version']).error === undefined;

// A minute for all pages on two free cores.
test.setTimeout(600_000);

/** React closes `<meta/>` with a slash. That misleads only after an attribute without quotes, and it writes none. */
const HARMLESS = 'Trailing slash on void elements.*';

/** A fault put in: a checker that does not find it has not looked. */
const BROKEN = { path: '/broken.html', html: '<!doctype html><html lang="en"><title>x</title><p><a href="/"><a href="/">x</a></a>' };

/**
 * What the Nu checker says of pages, by path. Their stylesheets are left out: its list of CSS properties ends before container
 * queries, and it would read the same 20 kB again on each page. It does not guess languages either: a list of sources is in several.
 */
async function complaints(pages: { path: string; html: string }[]): Promise<{ path: string; message: string }[]> {
  const folder = mkdtempSync(join(tmpdir(), 'pages-'));
  const fileOf = ({ path }: { path: string }): string => join(folder, path.endsWith('/') ? `${path}index.html` : path);
  const paths = new Map(pages.map((page) => [pathToFileURL(fileOf(page)).href, page.path]));
  for (const page of pages) {
    mkdirSync(dirname(fileOf(page)), { recursive: true });
    writeFileSync(fileOf(page), page.html.replaceAll(/(<style\b[^>]*>)[^<]*(<\/style>)/g, '$1$2'));
  }
  try {
    const options = ['--stdout', '--format', 'json', '--exit-zero-always', '--no-langdetect', '--filterpattern', HARMLESS];
    const { stdout } = await promisify(execFile)('java', ['-Xss4m', '-jar', CHECKER, ...options, folder], { maxBuffer: 2 ** 28 });
    const { messages } = JSON.parse(stdout) as { messages: { url: string; message: string; extract?: string }[] };
    return messages.map(({ url, message, extract = '' }) => ({
      path: paths.get(url.replace(/^file:\/*/, 'file:///')) ?? url,
      message: `${message} ${extract}`,
    }));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test('Every page is valid HTML', onDesktop('the files are the same for all'), async () => {
  test.skip(!HAS_JAVA, 'the Nu checker runs on Java, which is not here');
  const found = await complaints([...exportedPages(), BROKEN]);
  expect(found.filter(({ path }) => path === BROKEN.path)).not.toEqual([]);
  expect(found.filter(({ path }) => path !== BROKEN.path)).toEqual([]);
});
