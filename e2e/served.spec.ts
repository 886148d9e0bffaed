import { statSync } from 'node:fs';
import { get, type IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { compressFile } from '../components/publish/host/compress';
import { needsOf } from '../components/wake/hold';
import { chart as words } from '../data/text/en/chart';
import { onDesktop } from './devices';
import { bytesAt, exportedPages, fileAt } from './pages/exported';
import { FigureOnPage } from './pages/figure';
import { SERVERS, type Server } from './pages/servers';
import { listen } from './pages/traffic';

const ONCE = onDesktop('a phone is sent the same');
// One server for all that is asked of it.
test.describe.configure({ mode: 'default', timeout: 60_000 });

interface Answer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: Buffer;
}

/** What a server sends, as it sends it: nothing is unpacked, no redirect is followed. */
async function ask(address: string, headers: Record<string, string> = {}): Promise<Answer> {
  const message = await new Promise<IncomingMessage>((resolve, reject) => get(address, { headers }, resolve).on('error', reject));
  const parts: Buffer[] = [];
  for await (const part of message) parts.push(part);
  return { status: message.statusCode ?? 0, headers: message.headers, body: Buffer.concat(parts) };
}

interface Rule {
  pattern: string;
  headers: [name: string, value: string][];
}

let known: Rule[] | undefined;

/** Patterns of `_headers` and what they send. */
function rules(): Rule[] {
  const blocks = () => bytesAt('/_headers').toString('utf8').trim().split('\n\n');
  known ??= blocks().map((block) => {
    const [pattern = '', ...lines] = block.split('\n');
    return { pattern, headers: lines.map((line) => [/[^ :]+/.exec(line)?.[0] ?? '', line.slice(line.indexOf(': ') + 2)]) };
  });
  return known;
}

const matches = (pattern: string, path: string): boolean =>
  pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;

/** What a host that reads `_headers` sends with a file, by lower-case name; one that two rules give is joined, as such hosts do. */
function promised(path: string): Record<string, string> {
  const sent: Record<string, string> = {};
  for (const { pattern, headers } of rules()) {
    if (!matches(pattern, path)) continue;
    for (const [name, value] of headers) sent[name.toLowerCase()] = [sent[name.toLowerCase()], value].filter(Boolean).join(', ');
  }
  return sent;
}

const PAGE = '/en/trade/';
const hashed = () => needsOf(bytesAt(PAGE).toString('utf8'))[0] ?? '';

/** A file of every kind with its type. */
const FILES = (): [path: string, type: string][] => [
  ['/', 'text/html; charset=utf-8'],
  [PAGE, 'text/html; charset=utf-8'],
  ['/ko/polls/bbc/2014/', 'text/html; charset=utf-8'],
  ['/data/poll-responses.csv', 'text/csv; charset=utf-8'],
  ['/data/poll-responses.json', 'application/json; charset=utf-8'],
  ['/data/poll-responses.parquet', 'application/vnd.apache.parquet'],
  ['/data/checksums.txt', 'text/plain; charset=utf-8'],
  ['/figures/en/mutual-impressions.svg', 'image/svg+xml; charset=utf-8'],
  ['/figures/picture.css', 'text/css; charset=utf-8'],
  ['/share/ja/both-shores.png', 'image/png'],
  ['/feed.xml', 'application/xml; charset=utf-8'],
  ['/sitemap.xml', 'application/xml; charset=utf-8'],
  [hashed(), 'text/javascript; charset=utf-8'],
];

/** Addresses that lead nowhere, and the page that says so. */
const NOWHERE = [
  ['/nowhere/at/all/', '/404.html'],
  ['/nowhere.csv', '/404.html'],
  ['/data/nowhere.csv', '/404.html'],
  ['/en/nowhere/', '/en/404.html'],
  ['/ja/polls/nowhere/', '/ja/404.html'],
  ['/ko/ja/nowhere.html', '/ko/404.html'],
  ['/_headers', '/404.html'],
  ['/_next/static/chunks/nowhere.js', '/404.html'],
] as const;

test('The headers in _headers are given to every file of the site, and none of them twice', ONCE, () => {
  const names = ['/', '/404.html', ...FILES().map(([path]) => path), ...exportedPages().map(({ path }) => path)];
  const kinds = new Set(names.map((path) => JSON.stringify(promised(path))));
  expect(kinds.size).toBe(3);
  expect([...kinds].filter((headers) => !headers.includes('cache-control') || /, (?:public|same-origin|sandbox)/.test(headers))).toEqual(
    [],
  );
  const unlisted = names.filter((path) => !promised(path)['cross-origin-resource-policy']);
  expect(unlisted).toEqual([]);
});

for (const { name, missing, start } of SERVERS) {
  for (const base of ['', '/both-shores']) {
    test.describe(`${name}, ${base === '' ? 'the site at its root' : `the site under ${base}`}`, () => {
      let server: Server;

      test.beforeAll(async () => {
        if (missing() === '') server = await start(base);
      });
      test.beforeEach(() => test.skip(missing() !== '', missing()));
      test.afterAll(() => server?.stop());

      test('sends every kind of file with its type and with the headers of _headers, no more and no fewer', ONCE, async () => {
        for (const [path, type] of FILES()) {
          const { status, headers, body } = await ask(server.site + path);
          expect(status, path).toBe(200);
          expect(headers['content-type'], path).toBe(type);
          expect(body.equals(bytesAt(path)), path).toBe(true);
          const told = Object.keys(headers).filter((header) =>
            /^(?:access|content-sec|cross|perm|ref|strict|x-)|^cache-control$/.test(header),
          );
          expect(Object.fromEntries(told.map((header) => [header, headers[header]])), path).toEqual(promised(path));
          expect(headers.server ?? 'nginx', path).toBe('nginx');
        }
      });

      test('sends the compressed file that lies beside a file', ONCE, async () => {
        for (const path of [PAGE, '/data/conflicts.csv']) {
          const [relative] = [fileAt(path)?.split('/out/')[1] ?? ''];
          await compressFile(join(server.folder, 'site', base, relative));
          for (const [encoding, unpack] of [
            ['br', brotliDecompressSync],
            ['gzip', gunzipSync],
          ] as const) {
            const { headers, body } = await ask(server.site + path, { 'Accept-Encoding': encoding });
            expect(headers['content-encoding'], `${path} ${encoding}`).toBe(encoding);
            expect(headers.vary, path).toMatch(/accept-encoding/i);
            expect(body.length).toBe(statSync(join(server.folder, 'site', base, `${relative}.${encoding === 'br' ? 'br' : 'gz'}`)).size);
            expect(unpack(body).equals(bytesAt(path)), path).toBe(true);
          }
          expect((await ask(server.site + path)).headers['content-encoding']).toBeUndefined();
        }
      });

      test('sends a part of a file, and nothing of a file that has not changed', ONCE, async () => {
        const address = `${server.site}/data/poll-responses.parquet`;
        const part = await ask(address, { Range: 'bytes=0-3' });
        expect([part.status, part.body.toString(), part.headers['content-range']]).toEqual([
          206,
          'PAR1',
          `bytes 0-3/${bytesAt('/data/poll-responses.parquet').length}`,
        ]);
        const { headers } = await ask(server.site + PAGE);
        expect((await ask(server.site + PAGE, { 'If-None-Match': String(headers.etag) })).status).toBe(304);
      });

      test('leads from an address without its last slash to the page, with the query', ONCE, async () => {
        const { status, headers } = await ask(`${server.site}/en/trade?from=2019`);
        expect([301, 308]).toContain(status);
        expect(new URL(headers.location as string, `${server.site}/en/trade`).href).toBe(`${server.site}/en/trade/?from=2019`);
      });

      test('answers an address that leads nowhere with status 404 and the page that says so in its language', ONCE, async () => {
        for (const [path, page] of NOWHERE) {
          const { status, headers, body } = await ask(server.site + path);
          expect(status, path).toBe(404);
          expect(body.equals(bytesAt(page)), path).toBe(true);
          expect(headers, path).toMatchObject({ ...promised(page), 'content-type': 'text/html; charset=utf-8' });
          expect(headers, path).not.toHaveProperty('access-control-allow-origin');
        }
      });

      // The pages of this build name addresses at the root of their host.
      if (base !== '') return;

      test(
        'A reader goes through the site: front door, chart, downloads, another language, without a complaint',
        ONCE,
        async ({ browser }) => {
          const page = await browser.newPage({ baseURL: server.site, locale: 'fr-FR' });
          const { complaints, elsewhere } = listen(page, new URL(server.site).host);
          await page.goto('/');
          await page.getByRole('link', { name: 'English' }).click();
          const figure = new FigureOnPage(page, 'mutual-impressions');
          await figure.plot.hover();
          await expect(figure.live).toBeVisible({ timeout: 15_000 });
          await figure.unfold('download');
          for (const [role, label] of [
            ['button', words.png],
            ['link', words.csvDisplayed],
            ['link', words.svg],
          ] as const) {
            const arrival = page.waitForEvent('download');
            await figure.root.getByRole(role, { name: label }).click();
            expect(statSync(await (await arrival).path()).size).toBeGreaterThan(1_000);
          }
          await page.locator('a[hreflang="ko"]').first().click();
          await expect(page.locator('html')).toHaveAttribute('lang', 'ko');
          await page.goto('/figures/en/mutual-impressions.svg');
          await expect(page.locator('svg text').first()).toBeVisible();
          expect([complaints, elsewhere]).toEqual([[], []]);
          await page.close();
        },
      );
    });
  }
}
