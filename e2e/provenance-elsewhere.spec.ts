import { expect, test } from '@playwright/test';
import { provenanceTexts as words } from '../data/text/en/provenance';
import { tableTexts } from '../data/text/en/table';
import { onDesktop, onPhone } from './devices';
import { CardOnPage } from './pages/card';
import { addressOf, cellAt, expectMarked, published } from './pages/cells';
import { ARRIVALS, JAPANESE, KOREANS, openComparison } from './pages/compare';
import { DatasetOnPage } from './pages/dataset';
import { FigureOnPage } from './pages/figure';

/** Figures that are cut or combined. */
const ELSEWHERE = [
  { what: 'a figure cut to the time around an event', path: '/en/timeline/2019-boycott/', id: 'around-arrivals-monthly', row: '2019-07' },
  { what: 'a prepared comparison', path: '/en/compare/good-impressions/', id: 'good-impressions-1', row: '2015' },
  { what: 'the chart of a statement', path: '/en/claims/p01/', id: 'p01-1', row: '2012' },
];

for (const { what, path, id, row } of ELSEWHERE)
  test(`A cell of ${what} opens its card`, async ({ page, isMobile }) => {
    const figure = new FigureOnPage(page, id);
    const card = new CardOnPage(page);
    await page.goto(path);
    await figure.unfold('table');
    await expect(figure.root.getByRole('grid')).toBeVisible({ timeout: 15_000 });
    const heading = await figure.table.locator('thead th').nth(1).innerText();
    const target = figure.table
      .locator('tbody tr')
      .filter({ has: page.getByRole('rowheader', { name: row, exact: true }) })
      .locator('td')
      .first();
    await (isMobile ? target.tap() : target.click());
    await card.isOpen();
    const cell = cellAt(id.replace('around-', ''), row, heading);
    await expect(card.title).toHaveText(words.title(heading, row));
    await expect(card.value).toHaveText(published(cell));
    await expect(card.address).toHaveAttribute('href', addressOf(cell));
  });

test('The card of an empty cell says that nothing stands there, though the whole figure has a value', async ({ page, isMobile }) => {
  const figure = new FigureOnPage(page, 'around-mutual-impressions');
  const card = new CardOnPage(page);
  await page.goto('/en/timeline/2019-export-controls/');
  await figure.unfold('table');
  await expect(figure.root.getByRole('grid')).toBeVisible({ timeout: 15_000 });
  const row = figure.table.locator('tbody tr').filter({ has: page.getByRole('rowheader', { name: '2017', exact: true }) });
  const target = row.locator('td').first();
  await expect(target).toHaveText('');
  expect(cellAt('mutual-impressions', '2017', 'Japanese').value).not.toBe('');
  await (isMobile ? target.tap() : target.click());
  await expect(card.root).toContainText(words.noCell);
});

test('A cell of a comparison that a reader puts together opens its card, whose address leads to the row', async ({ page, isMobile }) => {
  const card = new CardOnPage(page);
  const compare = await openComparison(page, `s=${ARRIVALS}&from=2017&to=2017`);
  const panel = compare.panels.first();
  await compare.unfoldTable(panel);
  const target = panel.getByRole('grid').locator('tbody tr').nth(1).locator('td').first();
  await (isMobile ? target.tap() : target.click());
  await card.isOpen();
  await expect(card.title).toContainText('2017-02');
  await expect(card.value).toHaveText('600018');
  await expect(card.part(words.others)).toContainText(words.otherPrint('599745', 'JTB and JATA'));
  const address = (await card.address.getAttribute('href')) ?? '';
  await expectMarked(page, address, { dataset: 'arrivals-monthly', row: '2017-02.KOR.JPN', column: 'arrivals_persons' });
});

test(
  'In a reader’s own comparison the arrow keys go through the table, and still do when a series has gone',
  onDesktop('a phone has no arrow keys'),
  async ({ page }) => {
    const card = new CardOnPage(page);
    const compare = await openComparison(page, `s=${JAPANESE},${KOREANS}&from=2015`);
    const panel = compare.panels.first();
    const grid = panel.getByRole('grid');
    await compare.unfoldTable(panel);
    const expectCard = async (column: number) => {
      await grid.locator('tbody td[tabindex="0"]').focus();
      for (const key of ['PageUp', 'Home', 'ArrowDown', 'ArrowRight', 'Enter']) await page.keyboard.press(key);
      await card.isOpen();
      const row = grid.locator('tbody tr').nth(1);
      await expect(card.title).toHaveText(
        words.title(await grid.locator('thead th').nth(column).innerText(), await row.locator('th').innerText()),
      );
      await expect(row.locator('td').nth(column - 1)).toContainText(await card.value.innerText());
      await expect(card.part(words.wave).getByRole('link')).toHaveAttribute('href', /genron-eai/);
      await page.keyboard.press('Escape');
      await expect(row.locator('td').nth(column - 1)).toBeFocused();
    };
    await expectCard(2);
    await compare.chosen
      .first()
      .getByRole('button', { name: /^Remove/ })
      .click();
    await expect(grid.locator('thead th')).toHaveCount(3);
    await expectCard(1);
  },
);

test('A row of a dataset has a button for its card, which tells what other documents print', async ({ page, isMobile }) => {
  const row = '2017-02.KOR.JPN';
  const table = new DatasetOnPage(page, 'arrivals-monthly');
  const card = new CardOnPage(page);
  await page.goto(`/en/data/arrivals-monthly/#${row}`);
  await table.isComplete();
  const marked = page.locator('tr[aria-current="true"]');
  await expect(marked).toHaveAttribute('id', row);
  const button = marked.getByRole('button', { name: tableTexts.openRow(row) });
  await (isMobile ? button.tap() : button.press('Enter'));
  await card.isOpen();
  await expect(card.value).toHaveText('600018');
  await expect(card.part(words.others)).toContainText(words.otherPrint('599745', 'JTB and JATA'));
  await expect(card.part(words.others)).toContainText('JNTO');
});

test('A tap on a cell of a table that still sleeps is not lost', onPhone('a pointer wakes the page before it clicks'), async ({ page }) => {
  const table = new DatasetOnPage(page, 'trade-annual');
  const card = new CardOnPage(page);
  await table.openAsleep();
  await table.table.locator('tbody tr').first().locator('td').first().tap();
  await card.isOpen();
  await expect(card.root).toContainText(words.column('year'));
});
