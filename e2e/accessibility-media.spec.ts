import { expect, test } from '@playwright/test';
import { chart as words } from '../data/text/en/chart';
import { onDesktop } from './devices';
import { FigureOnPage } from './pages/figure';

test(
  'On paper a page is dark on white, whatever the screen is, and its charts have all their notes and sources',
  onDesktop('a phone prints the same'),
  async ({ page }) => {
    const figure = new FigureOnPage(page, 'mutual-impressions');
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await page.goto('/en/');
    const colours = await page.evaluate(() => {
      const { color, backgroundColor } = getComputedStyle(document.documentElement);
      return { color, backgroundColor };
    });
    expect(colours).toEqual({ color: 'rgb(0, 0, 0)', backgroundColor: 'rgb(255, 255, 255)' });
    await expect(figure.root.locator('summary', { hasText: words.download })).toBeHidden();
    const sources = figure.root.locator('ol a[href*="/sources/"]');
    expect(await sources.count()).toBeGreaterThan(3);
    await expect(sources.last()).toBeVisible();
    await expect(page.getByRole('navigation').first()).toBeHidden();
  },
);

for (const colorScheme of ['light', 'dark'] as const) {
  test(
    `In a reader’s own ${colorScheme} colours the lines of a chart keep theirs, on its switches too, and its words take the reader’s`,
    onDesktop('the colours are the same'),
    async ({ page }) => {
      const figure = new FigureOnPage(page, 'mutual-impressions');
      await page.emulateMedia({ forcedColors: 'active', colorScheme });
      await figure.open('/en/');
      const strokes = (within: string) =>
        figure.root.locator(`${within} path.line`).evaluateAll((lines) => lines.map((line) => getComputedStyle(line).stroke));
      const [switches, lines] = [await strokes('label'), await strokes('.pad')];
      expect(new Set(lines).size).toBe(2);
      expect(new Set(switches)).toEqual(new Set(lines));
      const ink = await page.evaluate(() => getComputedStyle(document.body).color);
      await expect(figure.image.locator('text:not(.end)').first()).toHaveCSS('fill', ink);
    },
  );
}
