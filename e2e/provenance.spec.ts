import { expect, type Page, test } from '@playwright/test';
import { provenanceTexts as words } from '../data/text/en/provenance';
import { allFaults } from './axe/faults';
import { onDesktop } from './devices';
import { CardOnPage } from './pages/card';
import { addressOf, cellAt, cellsOf, expectMarked, published } from './pages/cells';
import { FigureOnPage } from './pages/figure';

const FIGURE = { path: '/en/', id: 'mutual-impressions' };
const PREPARED = { path: '/en/compare/good-impressions/', id: 'good-impressions-1' };

async function figureWithTable(page: Page): Promise<FigureOnPage> {
  const figure = new FigureOnPage(page, FIGURE.id);
  await figure.open(FIGURE.path);
  await figure.unfold('table');
  await expect(figure.root.getByRole('grid')).toBeVisible({ timeout: 15_000 });
  return figure;
}

test(
  'A cell of a figure’s table is reached and opened with the keyboard, and Escape gives the focus back to it',
  onDesktop('a phone has no arrow keys'),
  async ({ page }) => {
    const figure = await figureWithTable(page);
    const card = new CardOnPage(page);
    await figure.root.locator('summary', { hasText: 'Data table' }).focus();
    await page.keyboard.press('Tab');
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowRight', 'Enter']) await page.keyboard.press(key);
    await card.isOpen();
    const row = await figure.table.locator('tbody tr').nth(2).locator('th').innerText();
    const cell = cellAt(FIGURE.id, row, 'South Koreans');
    await expect(card.title).toContainText(row);
    await expect(card.value).toHaveText(published(cell));
    await expect(card.part(words.documents(1))).toContainText(/read \d+ \w+ \d{4}/);
    await page.keyboard.press('Escape');
    await expect(card.root).toHaveCount(0);
    await expect(figure.table.locator('tbody tr').nth(2).locator('td').nth(1)).toBeFocused();
  },
);

test('A tap or click on a cell opens its card, and the address on it leads to the row, marked', async ({ page, isMobile }) => {
  const figure = await figureWithTable(page);
  const card = new CardOnPage(page);
  const target = figure.table
    .locator('tbody tr')
    .filter({ has: page.locator('th', { hasText: '2023' }) })
    .locator('td')
    .first();
  await (isMobile ? target.tap() : target.click());
  await card.isOpen();
  const cell = cellAt(FIGURE.id, '2023', 'Japanese');
  await expect(card.value).toHaveText(published(cell));
  const address = (await card.address.getAttribute('href')) ?? '';
  expect(address).toBe(addressOf(cell));
  await (isMobile ? card.close.tap() : card.close.click());
  await expect(card.root).toHaveCount(0);
  await expectMarked(page, address, cell);
});

test('A point of a live chart opens its card by click or tap, with the method of its wave', async ({ page, isMobile }) => {
  const figure = new FigureOnPage(page, FIGURE.id);
  const card = new CardOnPage(page);
  await figure.open(FIGURE.path);
  await (isMobile ? figure.plot.tap() : figure.plot.hover());
  await expect(figure.live).toBeVisible({ timeout: 15_000 });
  // The tap that wakes the chart may have chosen a point already.
  if (await card.root.isVisible()) await card.close.tap();
  const { x, y } = await figure.placeOf('2015');
  await (isMobile ? page.touchscreen.tap(x, y) : page.mouse.click(x, y));
  await card.isOpen();
  const cell = cellAt(FIGURE.id, '2015', 'Japanese');
  await expect(card.title).toContainText('2015');
  await expect(card.value).toHaveText(published(cell));
  await expect(card.part(words.wave).getByRole('link')).toHaveAttribute('href', '/en/polls/genron-eai/2015/');
});

for (const { path, id } of [FIGURE, PREPARED])
  test(`A point of the live chart ${id} opens its card with Enter`, onDesktop('a phone has no keyboard'), async ({ page }) => {
    const figure = new FigureOnPage(page, id);
    const card = new CardOnPage(page);
    await figure.open(path);
    await figure.plot.focus();
    await expect(figure.liveFocus).toBeFocused({ timeout: 15_000 });
    await page.keyboard.press('ArrowRight');
    await expect(figure.readout).toBeVisible();
    const read = await figure.readout.locator('p').first().innerText();
    await page.keyboard.press('Enter');
    await card.isOpen();
    await expect(card.title).toHaveText(read);
    await page.keyboard.press('Escape');
    await expect(figure.liveFocus).toBeFocused();
  });

test('A bar of a live chart opens its card', async ({ page, isMobile }) => {
  const figure = new FigureOnPage(page, 'bbc-2014-on-japan');
  const card = new CardOnPage(page);
  await figure.open('/en/polls/bbc/');
  await (isMobile ? figure.plot.tap() : figure.plot.hover());
  await expect(figure.live).toBeVisible({ timeout: 15_000 });
  if (await card.root.isVisible()) await card.close.tap();
  const bar = await figure.image.locator('rect.bar').first().boundingBox();
  if (!bar) throw new Error('the chart shows no bar');
  const [x, y] = [bar.x + bar.width / 2, bar.y + bar.height / 2];
  await (isMobile ? page.touchscreen.tap(x, y) : page.mouse.click(x, y));
  await card.isOpen();
  const { rows, columns, cells } = cellsOf(figure.id);
  const titles = rows.flatMap((row, index) =>
    columns.map(({ label }, column) => [words.title(label, row), cells[index]?.[column]] as const),
  );
  const cell = new Map(titles).get(await card.title.innerText());
  if (!cell) throw new Error('the card is of no cell of the figure');
  await expect(card.value).toHaveText(published(cell));
});

test(
  'No fault is found in an open card, nor in a table whose cells answer',
  onDesktop('the names and colours are the same as on a desktop'),
  async ({ page }) => {
    const figure = await figureWithTable(page);
    const card = new CardOnPage(page);
    expect.soft(await allFaults(page, `#${FIGURE.id}`)).toEqual([]);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await figure.table.locator('tbody td').first().click();
      await card.isOpen();
      expect.soft(await allFaults(page, 'dialog'), colorScheme).toEqual([]);
      await page.keyboard.press('Escape');
    }
  },
);

test('A card whose file does not arrive says so and can be asked for again', onDesktop('the same as on a desktop'), async ({ page }) => {
  const file = `**/provenance/en/${FIGURE.id}.json`;
  await page.route(file, (route) => route.abort());
  const figure = await figureWithTable(page);
  const card = new CardOnPage(page);
  await figure.table.locator('tbody td').first().click();
  await expect(card.root.getByRole('alert')).toContainText(words.failed);
  await page.unroute(file);
  await card.root.getByRole('button', { name: words.retry }).click();
  await card.isOpen();
});
