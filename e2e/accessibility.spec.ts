import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { chartTexts, cutTexts, overlaps } from './pages/chart-texts';
import { FigureOnPage } from './pages/figure';
import { FIGURE_PAGES, PAGE_KINDS } from './pages/kinds';
import { inLanguage, OTHERS } from './pages/languages';

/** "color-contrast: .note, .key" for each rule that a page breaks. */
async function broken(axe: AxeBuilder): Promise<string[]> {
  // The site has no frames and only faults are looked at: said so, axe needs a third of its time.
  const { violations } = await axe.setLegacyMode().analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}

// The longest pages hold ten thousand elements, and axe looks at each.
test.setTimeout(90_000);

/** Opens a page with all of it laid out, as it is for a reader who has scrolled through it. */
async function openWhole(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await page.evaluate(() => {
    // Not a style element: the page's own policy would refuse it.
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('figure { content-visibility: visible !important }');
    document.adoptedStyleSheets.push(sheet);
  });
}

const axeOf = (page: Page): AxeBuilder => new AxeBuilder({ page }).options({ resultTypes: ['violations'], preload: false });

for (const { name, path } of PAGE_KINDS) {
  test(`axe finds no fault in the page of ${name}, light or dark`, async ({ page, isMobile }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await openWhole(page, path);
    expect.soft(await broken(axeOf(page)), 'light').toEqual([]);
    if (isMobile) return;
    // Colours are all that differs in the dark, and they do not differ by device.
    await page.emulateMedia({ colorScheme: 'dark' });
    expect.soft(await broken(axeOf(page).withRules('color-contrast')), 'dark').toEqual([]);
  });
}

test('axe finds no fault in a live chart, nor in a table that has loaded all its rows', async ({ page, isMobile }) => {
  test.skip(isMobile, 'the names and colours are the same as on a desktop');
  const figure = new FigureOnPage(page, 'mutual-impressions');
  await figure.open('/en/');
  await figure.plot.focus();
  await expect(figure.live).toBeVisible();
  expect.soft(await broken(axeOf(page).include('#mutual-impressions'))).toEqual([]);
  await page.goto('/en/data/trade-annual/?reporter=KOR&sort=-value_usd');
  await expect(page.locator('[data-rows="all"]')).toBeVisible();
  expect.soft(await broken(axeOf(page))).toEqual([]);
});

for (const { name, path } of FIGURE_PAGES) {
  test(`Every figure on the page of ${name} has the name of its finding, and its chart is an image of that name`, async ({
    page,
    isMobile,
  }) => {
    test.skip(isMobile, 'the names are the same as on a desktop');
    await page.goto(path);
    const figures = await page.locator('figure').all();
    expect(figures.length).toBeGreaterThan(0);
    for (const figure of figures) {
      const headline = (await figure.locator('h3').first().textContent()) ?? '';
      await expect.soft(figure).toHaveRole('figure');
      await expect.soft(figure).toHaveAccessibleName(headline);
      const chart = figure.locator('svg.canvas');
      if ((await chart.count()) === 0) continue;
      await expect.soft(chart).toHaveRole('img');
      expect.soft(await chart.getAttribute('aria-label')).toContain(headline);
    }
  });
}

test.describe('At every width', () => {
  test.skip(({ isMobile }) => isMobile, 'sets its own widths');

  const wideAs = (page: Page, width: number) => page.setViewportSize({ width, height: 800 });

  test('no page scrolls sideways', async ({ page }) => {
    const faults: string[] = [];
    for (const { path } of PAGE_KINDS) {
      await openWhole(page, path);
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
      for (const own of ['en', ...OTHERS].map((language) => inLanguage(path, language))) {
        await openWhole(page, own);
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
