import { readFileSync } from 'node:fs';
import { type Download, expect, type Page, test } from '@playwright/test';
import Papa from 'papaparse';
import { chart as words } from '../data/text/en/chart';
import { onDesktop } from './devices';
import { bytesAt, dataFiles, exportedFigures, plain } from './pages/exported';
import { FigureOnPage } from './pages/figure';

const ONCE = onDesktop('a phone is given the same files');

const PNG_SIGNATURE = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');

/** The table of a figure, or the heat map that is its own table. */
const figuresIn = (html: string): number => html.split('<td class="number"').length - 1;
const isHeatMap = (html: string): boolean => html.includes('<table class="heat"');

const parse = (csv: string) => Papa.parse<Record<string, string>>(csv.replace(/^\uFEFF/, '').trimEnd(), { header: true, newline: '\r\n' });

async function saved(download: Download): Promise<Buffer> {
  return readFileSync(await download.path());
}

test('The CSV of every figure has a line for every figure of its table, with status, flags and sources', ONCE, () => {
  const faults = exportedFigures().flatMap(({ id, html }) => {
    const { data, errors, meta } = parse(bytesAt(`/figures/en/${id}.csv`).toString('utf8'));
    const missing = ['status', 'flags', 'sources'].filter((column) => !meta.fields?.includes(column));
    return [
      ...errors.map(({ message }) => `${id}: ${message}`),
      ...missing.map((column) => `${id}: no column ${column}`),
      ...data.filter(({ status }) => !status).map(({ row }) => `${id}: ${row} has no status`),
      ...data.filter(({ value, sources }) => value && !sources).map(({ row }) => `${id}: ${row} has no source`),
      ...(isHeatMap(html) || figuresIn(html) === data.length ? [] : [`${id}: table ${figuresIn(html)}, CSV ${data.length}`]),
    ];
  });
  expect(faults).toEqual([]);
});

test('The CSV of a dataset is the data file of the repository, byte for byte', ONCE, async ({ request }) => {
  for (const { dataset, bytes } of dataFiles()) {
    const served = await (await request.get(`/data/${dataset}.csv`)).body();
    expect(served.equals(bytes), dataset).toBe(true);
  }
});

test('The picture of every figure is well-formed XML and holds its headline, its subtitle and a source line', ONCE, async ({ page }) => {
  const pictures = exportedFigures()
    .filter(({ html }) => !isHeatMap(html))
    .map(({ id, html }) => {
      const [, headline = '', subtitle = ''] = /<h3[^>]*>(.*?)<\/h3><p[^>]*>(.*?)<\/p>/.exec(html) ?? [];
      return {
        id,
        svg: bytesAt(`/figures/en/${id}.svg`).toString('utf8'),
        lines: [plain(headline), plain(subtitle), 'Source: ', `#${id}`],
      };
    });
  expect(pictures.length).toBeGreaterThan(0);
  const faults = await page.evaluate(
    (all) =>
      all.flatMap(({ id, svg, lines }) => {
        const picture = new DOMParser().parseFromString(svg, 'image/svg+xml');
        if (picture.querySelector('parsererror')) return [`${id}: not well-formed`];
        const text = [...picture.querySelectorAll('text:not(:has(tspan)), tspan')].map((line) => line.textContent).join(' ');
        return lines.filter((line) => line === '' || !text.includes(line)).map((line) => `${id}: lacks "${line}"`);
      }),
    pictures,
  );
  expect(faults).toEqual([]);
});

for (const { path, id } of [
  { path: '/en/', id: 'mutual-impressions' },
  { path: '/en/polls/bbc/', id: 'bbc-2014-on-japan' },
]) {
  test(`The PNG of ${id} is a coloured picture at twice the size of the SVG`, ONCE, async ({ page }) => {
    const figure = new FigureOnPage(page, id);
    await figure.open(path);
    await figure.unfold('download');
    const arrival = page.waitForEvent('download');
    await figure.root.getByRole('button', { name: words.png }).click();
    const download = await arrival;
    expect(download.suggestedFilename()).toBe(`${id}.png`);
    const png = await saved(download);
    expect(png.subarray(0, 8)).toEqual(PNG_SIGNATURE);

    const [, width, height] = /<svg[^>]* width="([\d.]+)" height="([\d.]+)"/.exec(bytesAt(`/figures/en/${id}.svg`).toString('utf8')) ?? [];
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([2 * Number(width), 2 * Number(height)]);
    expect(await coloursIn(page, png)).toBeGreaterThan(10);
  });
}

test('The CSV link of a figure saves the file under the name of the figure', ONCE, async ({ page }) => {
  const figure = new FigureOnPage(page, 'mutual-impressions');
  await figure.open('/en/');
  await figure.unfold('download');
  const arrival = page.waitForEvent('download');
  await figure.root.getByRole('link', { name: words.csvDisplayed }).click();
  const download = await arrival;
  expect(download.suggestedFilename()).toBe('mutual-impressions.csv');
  expect((await saved(download)).equals(bytesAt('/figures/en/mutual-impressions.csv'))).toBe(true);
});

/** Different colours of a picture. */
function coloursIn(page: Page, png: Buffer): Promise<number> {
  return page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
    context?.drawImage(bitmap, 0, 0);
    const { data } = context?.getImageData(0, 0, bitmap.width, bitmap.height) ?? { data: [] };
    return new Set(new Uint32Array(data instanceof Uint8ClampedArray ? data.buffer : [])).size;
  }, png.toString('base64'));
}
