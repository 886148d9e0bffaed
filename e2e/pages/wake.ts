import { expect, type Page } from '@playwright/test';

/**
 * Points at the first part of a page that can come alive, a chart or a table, and waits until it answers.
 * @returns whether the page has such a part
 */
export async function wakeFirst(page: Page): Promise<boolean> {
  const part = page.locator('.plot[role="group"], [data-table]').filter({ visible: true }).first();
  if ((await part.count()) === 0) return false;
  await part.hover();
  const search = part.getByRole('searchbox');
  if ((await search.count()) > 0) await search.focus();
  await expect(page.locator('.live, [data-rows="all"]').first()).toBeVisible({ timeout: 15_000 });
  return true;
}
