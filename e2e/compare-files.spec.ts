import { expect, test } from '@playwright/test';
import { builder as words } from '../data/text/en/compare/builder';
import { comparePage } from '../data/text/en/compare/page';
import { onDesktop } from './devices';
import { ARRIVALS, ComparePage, JAPANESE, KOREANS, openComparison, parseCsv } from './pages/compare';
import { bytesAt, exportedPages, plain } from './pages/exported';
import { FigureOnPage } from './pages/figure';

test.describe('What is taken away', onDesktop('a phone is given the same files'), () => {
  test('The CSV holds the figures of the tables shown, no more and no fewer', async ({ page }) => {
    const compare = await openComparison(page, `s=${JAPANESE},${KOREANS},${ARRIVALS}&tourism=sum12&from=2015&to=2020`);
    const points = await compare.csv();
    const panels = await compare.panels.all();
    expect(panels).toHaveLength(2);
    let figures = 0;
    for (const [index, panel] of panels.entries()) {
      await compare.unfoldTable(panel);
      const headings = await panel.locator('.figure-table thead th.number').allInnerTexts();
      for (const [period = '', ...cells] of await compare.rows(panel)) {
        for (const [column, cell] of cells.entries()) {
          const point = points.find(
            ({ figure, row, series }) => figure === `own-${index + 1}` && row === period && series === headings[column],
          );
          const value = point?.value === '' ? cell : Number(point?.value);
          const shown = point?.value === '' ? cell : Number(cell.replaceAll(',', ''));
          if (typeof value === 'number') expect(Math.abs(Number(shown) - value), `${period} ${headings[column]}`).toBeLessThanOrEqual(0.5);
          figures += 1;
        }
      }
    }
    expect(points).toHaveLength(figures);
  });

  test('The SVG is well-formed and holds verdicts, panels and sources; the PNG is its picture', async ({ page }) => {
    const compare = await openComparison(page, `s=${KOREANS},${ARRIVALS}&tourism=sum12&margins=1&events=trade`);
    const svg = await compare.text(await compare.save(words.take.svg));
    const faults = await page.evaluate((text) => {
      const picture = new DOMParser().parseFromString(text, 'image/svg+xml');
      return { broken: picture.querySelector('parsererror') !== null, text: picture.documentElement.textContent ?? '' };
    }, svg);
    expect(faults.broken).toBe(false);
    for (const heading of await compare.panels.getByRole('heading').allInnerTexts())
      expect(faults.text.replaceAll(/\s+/g, '')).toContain(heading.replaceAll(/\s+/g, ''));
    expect(faults.text).toContain('Both Shores');
    const png = await compare.bytes(await compare.save(words.take.png));
    expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
    const [, width = 0] = /width="(\d+)"/.exec(svg) ?? [];
    expect(png.readUInt32BE(16)).toBe(2 * Number(width));
  });
});

test(
  'Every prepared comparison has its files: a chart for every panel, the CSV and the picture',
  onDesktop('the files are the same for all'),
  async ({ page }) => {
    const pages = exportedPages().filter(({ path }) => /^\/en\/compare\/[^/]+\/$/.test(path));
    expect(pages.length).toBeGreaterThanOrEqual(10);
    const pictures: { slug: string; svg: string; headings: string[] }[] = [];
    for (const { path, html } of pages) {
      const [, slug = ''] = /compare\/([^/]+)\/$/.exec(path) ?? [];
      const panels = [...html.matchAll(/<figure id="([^"]+)"[^]*?<h3[^>]*>(.*?)<\/h3>/g)];
      for (const [, id] of panels)
        expect(JSON.parse(bytesAt(`/compare/en/${id}.json`).toString('utf8')).lines.length, id).toBeGreaterThan(0);
      const tables = [...html.matchAll(/<table class="figure-table">[^]*?<\/table>/g)].map(([table]) => table).join('');
      const figures = tables.split('<td class="number"').length - 1;
      expect(parseCsv(bytesAt(`/compare/en/${slug}.csv`).toString('utf8')), slug).toHaveLength(figures);
      const svg = bytesAt(`/compare/en/${slug}.svg`).toString('utf8');
      pictures.push({ slug, svg, headings: panels.map(([, , heading = '']) => plain(heading)) });
    }
    const faults = await page.evaluate(
      (all) =>
        all.flatMap(({ slug, svg, headings }) => {
          const picture = new DOMParser().parseFromString(svg, 'image/svg+xml');
          if (picture.querySelector('parsererror')) return [`${slug}: not well-formed`];
          const text = (picture.documentElement.textContent ?? '').replaceAll(/\s+/g, '');
          return headings
            .filter((heading) => !text.includes(heading.replaceAll(/\s+/g, '')))
            .map((heading) => `${slug}: lacks "${heading}"`);
        }),
      pictures,
    );
    expect(faults).toEqual([]);
  },
);

test('A chart of a prepared comparison comes alive where it stands', async ({ page, isMobile }) => {
  await page.goto('/en/compare/the-year-2019/');
  const figure = new FigureOnPage(page, 'the-year-2019-1');
  await figure.plot.scrollIntoViewIfNeeded();
  const before = await figure.marks('all');
  expect(before.length).toBeGreaterThan(0);
  await (isMobile ? figure.plot.tap() : figure.plot.hover());
  await expect(figure.live).toBeVisible({ timeout: 15_000 });
  expect(await figure.marks('all')).toEqual(before);
});

test('A prepared comparison opened to be changed shows what it showed', async ({ page }) => {
  const slug = 'the-year-2019';
  await page.goto(`/en/compare/${slug}/`);
  const before = (await page.locator('figure .figure-table').allTextContents()).map((text) => text.trim());
  await page.getByRole('link', { name: words.openHere }).click();
  const compare = new ComparePage(page);
  await compare.isReady();
  await expect(compare.panels).toHaveCount(before.length);
  await expect(compare.verdict.getByRole('heading', { name: comparePage.verdict })).toBeVisible();
  expect((await compare.told()).tables).toEqual(before);
});
