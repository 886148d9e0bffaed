import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { needsOf } from '../components/wake/hold';
import { onDesktop } from './devices';
import { bytesAt, exportedPages } from './pages/exported';
import { PAGE_KINDS } from './pages/kinds';
import { listen } from './pages/traffic';
import { wakeFirst } from './pages/wake';

// Some of these walk through every kind of page.
test.setTimeout(90_000);

const ONCE = onDesktop('the files are the same for all');

/** Most that a page may weigh, in bytes: scripts before the reader does anything, the page's file, what its islands hold, all scripts once it is awake. */
const MOST = { asleep: 5_000, page: 45_000, islands: 8_000, awake: 200_000 };

const brotli = (bytes: Buffer): number =>
  brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }).length;

const sizes = new Map<string, number>();

/** Compressed size of a script; pages share most of theirs. */
function scriptSize(path: string): number {
  const size = sizes.get(path) ?? brotli(bytesAt(path));
  sizes.set(path, size);
  return size;
}

/** "/en/trade/: 46,100 bytes, 1,100 too many". */
const excess = (what: string, size: number, most: number): string[] =>
  size <= most ? [] : [`${what}: ${size.toLocaleString('en-GB')} bytes, ${(size - most).toLocaleString('en-GB')} too many`];

test('No page weighs more than 45 kB compressed', ONCE, () => {
  const heavy = exportedPages().flatMap(({ path, html }) => {
    const bytes = Buffer.from(html);
    // The quick compression is never the better one, so a page that passes it needs no slow one.
    return gzipSync(bytes, { level: 6 }).length <= MOST.page ? [] : excess(path, brotli(bytes), MOST.page);
  });
  expect(heavy).toEqual([]);
});

test('No page carries more than 5 kB of script of its own', ONCE, () => {
  const heavy = exportedPages().flatMap(({ path, html }) => {
    // What search engines read of a page stands in such an element too, but nothing runs it.
    const own = [...html.matchAll(/<script\b(?![^>]*json")[^>]*>([^]*?)<\/script>/g)].map(([, body = '']) => body).join('');
    return excess(path, Buffer.byteLength(own), MOST.asleep);
  });
  expect(heavy).toEqual([]);
});

test('No page sends again what it shows: what its islands hold stays within 8 kB compressed', ONCE, () => {
  const islands = exportedPages().flatMap(({ path, html }) => {
    const [file] = needsOf(html);
    return file === undefined ? [] : [{ path, size: gzipSync(bytesAt(file), { level: 6 }).length }];
  });
  expect(islands.length).toBeGreaterThan(500);
  expect(islands.flatMap(({ path, size }) => excess(`the islands of ${path}`, size, MOST.islands))).toEqual([]);
});

test('No page asks for a script before the reader does anything, nor for more than 200 kB after', ONCE, async ({ page, baseURL }) => {
  const { scripts } = listen(page, new URL(baseURL ?? '').host);
  const faults: string[] = [];
  for (const { path } of PAGE_KINDS) {
    scripts.length = 0;
    await page.goto(path);
    // Links in news and networks carry marks of their own, which no chart reads.
    if (!(await page.locator('[data-island="address"]').count())) await page.goto(`${path}?utm_source=news`);
    if (scripts.length > 0) faults.push(`${path} asks for ${scripts.join(', ')} unasked`);
    if (!(await wakeFirst(page))) continue;
    expect(scripts.length).toBeGreaterThan(0);
    const size = [...new Set(scripts)].reduce((sum, script) => sum + scriptSize(script), 0);
    faults.push(...excess(path, size, MOST.awake));
  }
  expect(faults).toEqual([]);
});
