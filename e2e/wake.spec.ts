import { expect, test } from '@playwright/test';
import { wakeFirst } from './pages/wake';

test.skip(({ isMobile }) => isMobile, 'the page is the same for all');

test('What a translator or an extension changes before a page wakes costs nothing of the page', async ({ page }) => {
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
});
