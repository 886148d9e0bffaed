import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { onDesktop } from './devices';
import { attributes, bytesAt, exportedPages, fileAt } from './pages/exported';

const ONCE = onDesktop('programs are given the same files');

const OUT = join(import.meta.dirname, '../out');

/** Pages that readers and search engines are led to. */
const pages = () => exportedPages().filter(({ path }) => !path.endsWith('/404.html'));

const pathOf = (address: string): string => new URL(address, 'http://site').pathname;

/** Texts of all elements of a name in an XML file, or the complaint of the browser's parser. */
const elements = (page: Page, path: string, name: string): Promise<string[]> =>
  page.evaluate(
    ([xml = '', tag = '']) => {
      const read = new DOMParser().parseFromString(xml, 'application/xml');
      const fault = read.querySelector('parsererror')?.textContent;
      return fault ? [fault] : [...read.getElementsByTagName(tag)].map(({ textContent }) => textContent ?? '');
    },
    [bytesAt(path).toString('utf8'), name],
  );

/** The structured data of a page. @throws when it is no JSON */
const structured = (html: string): { '@type': string; itemListElement?: { name: string; item?: string }[]; url?: string }[] =>
  [...html.matchAll(/<script type="application\/ld\+json">([^<]*)<\/script>/g)].map(([, text = '']) => JSON.parse(text));

test('The list of checksums is right for every file of data there is', ONCE, () => {
  const lines = bytesAt('/data/checksums.txt').toString('utf8').trimEnd().split('\n');
  const listed = new Map(lines.map((line) => [line.slice(66), line.slice(0, 64)]));
  const files = readdirSync(join(OUT, 'data')).filter((file) => file !== 'checksums.txt');
  expect([...listed.keys()].sort()).toEqual(files.sort());
  const wrong = files.filter(
    (file) =>
      createHash('sha256')
        .update(bytesAt(`/data/${file}`))
        .digest('hex') !== listed.get(file),
  );
  expect(wrong).toEqual([]);
});

for (const { path, type, begins } of [
  { path: '/data/trade-annual.csv', type: /^text\/csv/, begins: 'year,reporter,' },
  { path: '/data/trade-annual.json', type: /^application\/json/, begins: '{' },
  // Servers that do not know the type yet send none.
  { path: '/data/trade-annual.parquet', type: /parquet|octet-stream|^$/, begins: 'PAR1' },
  { path: '/data/datapackage.json', type: /^application\/json/, begins: '{' },
  { path: '/data/checksums.txt', type: /^text\/plain/, begins: '' },
  { path: '/feed.xml', type: /xml/, begins: '<?xml' },
  { path: '/sitemap.xml', type: /xml/, begins: '<?xml' },
  { path: '/robots.txt', type: /^text\/plain/, begins: 'User-Agent: *' },
  { path: '/share/en/both-shores.png', type: /^image\/png/, begins: '\x89PNG' },
]) {
  test(`${path} is served as what it is`, ONCE, async ({ request }) => {
    const response = await request.get(path);
    expect(response.status()).toBe(200);
    expect(response.headers()['content-type'] ?? '').toMatch(type);
    expect((await response.body()).subarray(0, begins.length).toString('latin1')).toBe(begins);
  });
}

test('The list of pages names every page once, and no other', ONCE, async ({ page }) => {
  const listed = (await elements(page, '/sitemap.xml', 'loc')).map(pathOf);
  expect(listed.toSorted()).toEqual(
    pages()
      .map(({ path }) => path)
      .sort(),
  );
});

test('The list of pages names the same other languages of a page as the page itself', ONCE, async ({ page }) => {
  const entries = await page.evaluate(
    (xml) =>
      [...new DOMParser().parseFromString(xml, 'application/xml').getElementsByTagName('url')].map((url) => ({
        path: url.getElementsByTagName('loc')[0]?.textContent ?? '',
        links: [...url.getElementsByTagName('xhtml:link')].map((link) => `${link.getAttribute('hreflang')} ${link.getAttribute('href')}`),
      })),
    bytesAt('/sitemap.xml').toString('utf8'),
  );
  const listed = new Map(entries.map(({ path, links }) => [pathOf(path), links.toSorted()]));
  const unlike = pages().flatMap(({ path, html }) => {
    const links = [...html.matchAll(/<link rel="alternate" hrefLang="([^"]+)" href="([^"]+)"/g)].map(([, code, href]) => `${code} ${href}`);
    return links.length > 0 && links.toSorted().join() === listed.get(path)?.join() ? [] : [{ path, links, listed: listed.get(path) }];
  });
  expect(unlike).toEqual([]);
});

test('The feed of changes is well-formed, and every entry has a title, an id of its own, a date and its rows', ONCE, async ({ page }) => {
  const ids = await elements(page, '/feed.xml', 'id');
  expect(new Set(ids).size).toBe(ids.length);
  // The feed itself has a title, an id and a date too.
  const entries = (await elements(page, '/feed.xml', 'entry')).length;
  for (const name of ['title', 'id', 'updated']) expect(await elements(page, '/feed.xml', name), name).toHaveLength(entries + 1);
  for (const rows of await elements(page, '/feed.xml', 'content')) expect(rows).toMatch(/^[a-z-]+: [\d,]+ /);
});

test('The structured data of every page can be read, and lead to pages there are', ONCE, () => {
  const faults = pages().flatMap(({ path, html }) =>
    structured(html).flatMap((data) =>
      [data.url, ...(data.itemListElement ?? []).map(({ item }) => item)]
        .filter((address) => address !== undefined)
        .flatMap((address) => (fileAt(pathOf(address)) ? [] : [`${path}: ${data['@type']} names ${address}`])),
    ),
  );
  expect(faults).toEqual([]);
  const kinds = (path: string) => structured(pages().find((page) => page.path === path)?.html ?? '').map((data) => data['@type']);
  expect(kinds('/en/data/trade-annual/').sort()).toEqual(['BreadcrumbList', 'Dataset']);
  expect(kinds('/en/polls/bbc/2014/')).toEqual(['BreadcrumbList']);
});

test('Every page has a picture for its links, 1200 by 630', ONCE, () => {
  const faults = pages().flatMap(({ path, html }) => {
    const [tag = ''] = /<meta [^>]*"og:image"[^>]*>/.exec(html) ?? [];
    const [picture = ''] = attributes(tag, 'content');
    if (!fileAt(pathOf(picture))?.endsWith('.png')) return [`${path}: no picture at "${picture}"`];
    const png = bytesAt(pathOf(picture));
    const size = `${png.readUInt32BE(16)} by ${png.readUInt32BE(20)}`;
    return size === '1200 by 630' ? [] : [`${path}: ${picture} is ${size}`];
  });
  expect(faults).toEqual([]);
});

test('The pictures of links show charts in colour', ONCE, async ({ page }) => {
  for (const name of ['both-shores', 'arrivals-two-sided', 'heat-koreans-in-japan', 'timeline-2019-export-controls', 'claims-p06']) {
    await page.goto(`/share/en/${name}.png`);
    const hues = await page.evaluate(async () => {
      const image = document.querySelector('img');
      await image?.decode();
      const context = new OffscreenCanvas(1200, 630).getContext('2d');
      if (image) context?.drawImage(image, 0, 0);
      const { data } = context?.getImageData(0, 0, 1200, 630) ?? { data: new Uint8ClampedArray() };
      let coloured = 0;
      // A pixel has a colour when its red, green and blue differ by more than a shade of paper or ink does.
      for (let at = 0; at < data.length; at += 4) {
        const parts = [data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0];
        if (Math.max(...parts) - Math.min(...parts) > 60) coloured += 1;
      }
      return coloured;
    });
    expect(hues, name).toBeGreaterThan(500);
  }
});
