import { expect, type Page, test } from '@playwright/test';
import { chart as en } from '../data/text/en/chart';
import { chart as ja } from '../data/text/ja/chart';
import { chart as ko } from '../data/text/ko/chart';
import { allFaults } from './axe/faults';
import { faultsInFourStates, unfoldAll } from './axe/four-states';
import { onDesktop } from './devices';
import { chartTexts, cutTexts, overlaps } from './pages/chart-texts';
import { attributes, exportedPages, plain } from './pages/exported';
import { FigureOnPage } from './pages/figure';
import { FIGURE_PAGES, PAGE_KINDS } from './pages/kinds';
import { inLanguage, OTHERS } from './pages/languages';

const LANGUAGES = ['en', ...OTHERS];

/** What the fold of a data table is called. */
const TABLES = new Set([en, ja, ko].map(({ table }) => table));

// Three pages in four states each; `npm run check:pages` asks the same of every page there is, and of all on it.
test.setTimeout(240_000);

/** Leaves twenty entries of each table and list: the others are made as these are, and would be four fifths of what axe looks at. */
const shorten = (page: Page) =>
  page.evaluate(() => {
    for (const entry of document.querySelectorAll(':is(tbody tr, li):nth-child(n + 21)')) entry.remove();
  });

for (const { name, path } of PAGE_KINDS) {
  test(
    `axe finds no fault in the page of ${name}, in each language, light or dark, wide or narrow`,
    onDesktop('sets its own widths'),
    async ({ page }) => {
      // What axe looks at is the page as it stands before any script.
      await page.route(/\.(?:js|png)$/, (route) => route.abort());
      for (const own of new Set(LANGUAGES.map((language) => inLanguage(path, language)))) {
        await page.goto(own);
        await shorten(page);
        expect.soft(await faultsInFourStates(page), own).toEqual([]);
      }
    },
  );
}

test(
  'axe finds no fault in a live chart, nor in a table that has loaded all its rows',
  onDesktop('the names and colours are the same as on a desktop'),
  async ({ page }) => {
    const figure = new FigureOnPage(page, 'mutual-impressions');
    await figure.open('/en/');
    await figure.plot.focus();
    await expect(figure.liveFocus).toBeFocused({ timeout: 15_000 });
    await page.keyboard.press('ArrowRight');
    expect.soft(await allFaults(page, '#mutual-impressions')).toEqual([]);
    await page.goto('/en/data/trade-annual/?reporter=KOR&sort=-value_usd');
    await expect(page.locator('[data-rows="all"]')).toBeVisible();
    expect.soft(await allFaults(page)).toEqual([]);
  },
);

/** What the name, the chart and the table of a figure lack, in words. */
function lacksOf(figure: string): string[] {
  const [name = ''] = attributes(figure, 'aria-labelledby');
  const headline = plain(new RegExp(`<h\\d id="${name}"[^>]*>([^]*?)</h\\d>`).exec(figure)?.[1] ?? '');
  if (headline === '') return ['has no name'];
  const [before = '', ...charts] = figure.split(/<svg\b[^>]*class="canvas/);
  if (charts.length === 0) return before.includes('<table') ? [] : ['has no chart and no table'];
  const [label = ''] = attributes(/<svg\b[^>]*class="canvas[^>]*role="img"[^>]*>/.exec(figure)?.[0] ?? '', 'aria-label');
  const next = /<(?:a|button|summary|input)\b[^>]*>([^<]*)/.exec(charts.at(-1) ?? '')?.[1];
  return [
    ...(label.startsWith(headline) ? [] : [`its chart is an image of the name "${label}"`]),
    ...(TABLES.has(next ?? '') ? [] : [`after its chart comes "${next}", not its table`]),
  ];
}

test(
  'Every figure of every page is named by its finding, its chart is an image of that name, and its table is the next stop',
  onDesktop('the files are the same for all'),
  () => {
    const figures = exportedPages().flatMap(({ path, html }) =>
      [...html.matchAll(/<figure\b[^]*?<\/figure>/g)].map(([figure]) => ({ path, figure })),
    );
    expect(figures.length).toBeGreaterThan(FIGURE_PAGES.length);
    expect(figures.flatMap(({ path, figure }) => lacksOf(figure).map((lack) => `${path}#${attributes(figure, 'id')[0]} ${lack}`))).toEqual(
      [],
    );
  },
);

test.describe('At every width', onDesktop('sets its own widths'), () => {
  const wideAs = (page: Page, width: number) => page.setViewportSize({ width, height: 800 });

  test('no page scrolls sideways, though it is enlarged to 400 % or all on it is unfolded', async ({ page }) => {
    const faults: string[] = [];
    for (const { path } of PAGE_KINDS) {
      await page.goto(path);
      await unfoldAll(page);
      // 320 px is what a window of 1280 px has at 400 %.
      for (const width of [320, 360, 768, 1280]) {
        await wideAs(page, width);
        const reach = await page.evaluate(() => document.documentElement.scrollWidth);
        if (reach > width) faults.push(`${path} at ${width}: ${reach} px wide`);
      }
    }
    expect(faults).toEqual([]);
  });

  for (const { name, path } of FIGURE_PAGES) {
    test(`the texts of every chart on the page of ${name} are whole, apart and large enough to read, in each language`, async ({
      page,
    }) => {
      const faults: string[] = [];
      for (const own of LANGUAGES.map((language) => inLanguage(path, language))) {
        await page.goto(own);
        await unfoldAll(page);
        for (const width of [320, 360, 1280]) {
          await wideAs(page, width);
          const texts = await chartTexts(page);
          expect(texts.length).toBeGreaterThan(0);
          const small = texts.filter(({ size }) => size < 11).map(({ figure, text, size }) => `${figure}: "${text}" is ${size} px high`);
          faults.push(...[...small, ...cutTexts(texts, width), ...overlaps(texts)].map((fault) => `${own} at ${width} px: ${fault}`));
        }
      }
      expect(faults).toEqual([]);
    });
  }
});
