import { expect, test } from '@playwright/test';
import { chart } from '../data/text/en/chart';
import { sourcesPages } from '../data/text/en/sources';
import { onDesktop } from './devices';
import { cellsOf } from './pages/cells';
import { bytesAt } from './pages/exported';
import { FigureOnPage } from './pages/figure';

test(
  'The search finds a source by its title, its publisher and its id, and the address keeps what was asked',
  onDesktop('the same as on a desktop'),
  async ({ page }) => {
    const { rows } = JSON.parse(bytesAt('/data/sources.json').toString('utf8')) as {
      rows: { source_id: string; title: string; publisher: string; type: string }[];
    };
    const source = rows.find(({ source_id }) => source_id === 'genron_2023');
    if (!source) throw new Error('the source of this test is gone');
    const shown = page.locator('dd').filter({ visible: true });
    for (const asked of [source.title, source.publisher, source.source_id]) {
      await page.goto('/en/sources/');
      await page.getByRole('searchbox', { name: sourcesPages.search }).fill(asked);
      await expect.poll(() => shown.count()).toBeLessThan(rows.length);
      await expect(page.locator(`#${source.source_id}`)).toBeVisible();
    }
    await page.getByRole('combobox', { name: sourcesPages.kind }).selectOption('press');
    await expect(page.locator(`#${source.source_id}`)).toBeHidden();
    await page.getByRole('combobox', { name: sourcesPages.kind }).selectOption(source.type);
    await expect(page).toHaveURL(`/en/sources/?q=${source.source_id}&kind=${source.type}`);
    const count = await shown.count();
    await page.reload();
    await expect.poll(() => shown.count()).toBe(count);
  },
);

test('An old address of a source leads to its entry, and that to its page', onDesktop('the same as on a desktop'), async ({ page }) => {
  await page.goto('/en/sources/#genron_2023');
  const entry = page.locator('#genron_2023');
  await expect(entry).toBeInViewport();
  await entry.getByRole('link').click();
  await expect(page).toHaveURL('/en/sources/genron_2023/');
});

test('A chart says how strong its evidence is, and leads to the rule by which that follows', async ({ page }) => {
  const figure = new FigureOnPage(page, 'mutual-impressions');
  await figure.open('/en/');
  const { cells } = cellsOf(figure.id);
  const { rows } = JSON.parse(bytesAt('/data/sources.json').toString('utf8')) as { rows: { source_id: string; type: string }[] };
  const kinds = new Map(rows.map(({ source_id, type }) => [source_id, type]));
  const printed = cells.flat().filter((cell) => cell?.value);
  const firstHand = printed.filter(({ sources }) => sources.some((id) => ['publisher', 'official'].includes(kinds.get(id) ?? '')));
  // At least nine in ten are first hand where evidence is strong, and nowhere else.
  const isStrong = firstHand.length >= 0.9 * printed.length;
  const strength = figure.root.getByRole('link', { name: 'Strength of evidence' });
  await expect(strength).toHaveText(isStrong ? chart.strength(chart.strengths.strong) : /: (good|mixed|mostly reported|mostly copied)$/);
  await strength.click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(sourcesPages.strength.title);
});
