import { expect, test } from '@playwright/test';
import { builder as words } from '../data/text/en/compare/builder';
import { comparePage } from '../data/text/en/compare/page';
import { ComparePage } from './pages/compare';

test('Without scripts the compare page shows its comparison, says what needs scripts, and lists the prepared ones', async ({ page }) => {
  await page.goto('/en/compare/');
  const compare = new ComparePage(page);
  await expect(compare.verdict).toBeVisible();
  await expect(compare.panels.first().locator('circle.dot').first()).toBeVisible();
  await expect(page.getByText(words.labels.noScript)).toBeVisible();
  await expect(compare.fold(words.labels.add)).toBeHidden();
  const list = page.getByRole('heading', { name: comparePage.prepared }).locator('xpath=following-sibling::ul[1]');
  expect(await list.getByRole('listitem').count()).toBeGreaterThanOrEqual(10);
});

test('Without scripts a prepared comparison shows verdict, charts, table, wordings and files', async ({ page }) => {
  await page.goto('/en/compare/the-year-2019/');
  const figures = page.locator('figure');
  await expect(figures).toHaveCount(4);
  await expect(page.getByRole('heading', { name: comparePage.verdict })).toBeVisible();
  await expect(page.getByRole('heading', { name: comparePage.wordings })).toBeVisible();
  await figures.first().locator('summary', { hasText: 'Data table' }).click();
  await expect(figures.first().getByRole('table')).toBeVisible();
  await expect(page.getByRole('link', { name: words.openHere })).toHaveAttribute('href', /^\/en\/compare\/\?s=/);
  await expect(page.getByRole('link', { name: 'SVG picture' })).toHaveAttribute('href', '/compare/en/the-year-2019.svg');
});
