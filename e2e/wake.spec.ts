import { expect, test } from '@playwright/test';
import { chart as words } from '../data/text/en/chart';
import { onDesktop, onPhone } from './devices';
import { bytesAt, filesIn } from './pages/exported';
import { FigureOnPage } from './pages/figure';
import { holdBack, listen } from './pages/traffic';
import { wakeFirst } from './pages/wake';

/** The files in which the live charts are drawn. */
const chartCode = (): string[] =>
  filesIn('/_next/static/chunks/').filter((path) => path.endsWith('.js') && bytesAt(path).includes('recharts-surface'));

test(
  'What a translator or an extension changes before a page wakes costs nothing of the page',
  onDesktop('the page is the same for all'),
  async ({ page }) => {
    await page.goto('/en/trade/');
    await page.evaluate(() => {
      document.querySelector('main')?.prepend(document.createElement('div'));
      for (const heading of document.querySelectorAll('h3')) heading.innerHTML = `<font>${heading.innerHTML}</font>`;
    });
    const headings = page.locator('h2, h3');
    const before = await headings.allTextContents();
    expect(before.length).toBeGreaterThan(30);
    expect(await wakeFirst(page)).toBe(true);
    expect(await headings.allTextContents()).toEqual(before);
    await expect(page.locator('figure .plot')).toHaveCount(await page.locator('figure:has(.plot)').count());
  },
);

test('A pointer that comes onto a page fetches the code of its charts ahead', onDesktop('a finger does not'), async ({ page, baseURL }) => {
  const { scripts } = listen(page, new URL(baseURL ?? '').host);
  await page.goto('/en/trade/');
  await page.mouse.move(1, 1);
  expect(chartCode().length).toBeGreaterThan(0);
  await expect.poll(() => scripts, { timeout: 15_000 }).toEqual(expect.arrayContaining(chartCode()));
  await expect(page.locator('.live')).toHaveCount(0);
});

test(
  'A finger that touches a text wakes the page without the code of its charts',
  onPhone('a pointer fetches it'),
  async ({ page, baseURL }) => {
    const { scripts } = listen(page, new URL(baseURL ?? '').host);
    await page.goto('/en/trade/');
    const awake = page.evaluate(() => new Promise((done) => addEventListener('awake', done, { once: true })));
    await page.locator('h1').tap();
    await awake;
    await expect(page.locator('[data-island]:not([data-woken])')).toHaveCount(0);
    await page.evaluate(() => new Promise((done) => requestIdleCallback(() => requestIdleCallback(done))));
    expect(scripts.length).toBeGreaterThan(0);
    expect(scripts.filter((script) => chartCode().includes(script))).toEqual([]);
  },
);

test(
  'A finger that touches a chart asks for its code and its points with the page’s own scripts, before any of them has come',
  onPhone('a pointer fetches them as it comes'),
  async ({ page }) => {
    const go = await holdBack(page, /\/_next\/static\/.*\.js$/);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto('/en/');
    const figure = new FigureOnPage(page, 'mutual-impressions');
    await figure.plot.tap();
    await expect.poll(() => asked).toEqual(expect.arrayContaining([...chartCode(), '/figures/en/mutual-impressions.json']));
    go();
    await expect(figure.readout).toBeVisible();
    expect(asked.filter((path, index) => asked.indexOf(path) < index)).toEqual([]);
  },
);

test(
  'A button that is clicked while the page sleeps is answered when its figure is awake, once, and not again when another is',
  onDesktop('the same as on a phone'),
  async ({ page }) => {
    const go = await holdBack(page, /\/_next\/static\/.*\.js$/);
    const saved: string[] = [];
    page.on('download', (download) => saved.push(download.suggestedFilename()));
    await page.goto('/en/trade/');
    const folds = page.locator('figure summary', { hasText: words.download });
    const buttons = page.getByRole('button', { name: words.png });
    for (const fold of [folds.first(), folds.last()]) await fold.click();
    for (const button of [buttons.last(), buttons.first()]) await button.click();
    go();
    await expect(page.locator('[data-island]:not([data-woken])')).toHaveCount(0, { timeout: 15_000 });
    await expect.poll(() => saved.length).toBe(2);
    await buttons.last().click();
    await expect.poll(() => saved.length).toBe(3);
    expect(new Set(saved).size).toBe(2);
  },
);

test('The tap that wakes a chart reads out what it points at', onPhone('a pointer is still there when the chart is'), async ({ page }) => {
  const figure = new FigureOnPage(page, 'trade-as-korea-reports');
  await figure.open('/en/trade/');
  const { x, y } = await figure.placeOf('2011');
  await page.touchscreen.tap(x, y);
  await expect(figure.readout).toContainText('2011');
});

test(
  'While what wakes a page is on its way, the page’s own switches work, and what has come alive then has its style',
  onDesktop('the same as on a phone'),
  async ({ page }) => {
    const go = await holdBack(page, /\.css$/);
    await page.goto('/en/');
    const figure = new FigureOnPage(page, 'mutual-impressions');
    const asked = page.waitForRequest(/\.css$/);
    const all = await figure.marks('all');
    await figure.switches.first().uncheck();
    await asked;
    expect((await figure.marks('all')).length).toBeLessThan(all.length);
    go();
    await figure.plot.hover();
    await expect(figure.readout).toHaveCSS('box-shadow', /px/);
  },
);

test('A long page that was read in parts is as if it had been read in one', onDesktop('the page is the same for all'), async ({ page }) => {
  const html = bytesAt('/en/trade/').toString('utf8');
  expect(html.split('currentScript.remove').length).toBeGreaterThan(10);
  await page.goto('/en/trade/');
  await expect(page.locator('body script:not([src], [type])')).toHaveCount(0);
});
