import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { provenanceTexts as words } from '../data/text/en/provenance';
import { sourcesPages } from '../data/text/en/sources';
import { tableTexts } from '../data/text/en/table';
import { CardOnPage } from './pages/card';
import { ARRIVALS, JAPANESE, KOREANS, openComparison } from './pages/compare';
import { DatasetOnPage } from './pages/dataset';
import { bytesAt } from './pages/exported';
import { FigureOnPage } from './pages/figure';

const FIGURE = { path: '/en/', id: 'mutual-impressions' };
const PREPARED = { path: '/en/compare/good-impressions/', id: 'good-impressions-1' };

/** Figures that are cut or combined: `file` tells of their cells. */
const ELSEWHERE = [
  { what: 'a figure cut to the time around an event', path: '/en/timeline/2019-boycott/', id: 'around-arrivals-monthly', row: '2019-07' },
  { what: 'a prepared comparison', ...PREPARED, row: '2015' },
  { what: 'the chart of a statement', path: '/en/claims/p01/', id: 'p01-1', row: '2012' },
].map((place) => ({ ...place, file: `/provenance/en/${place.id.replace('around-', '')}.json` }));

interface KnownCell {
  dataset: string;
  row: string;
  column: string;
  value: string;
}

/** The cell that a figure's table has at a row and a column, as programs get it. */
function cellAt(row: string, column: number): KnownCell {
  const { rows, cells } = JSON.parse(bytesAt(`/provenance/en/${FIGURE.id}.json`).toString('utf8'));
  return cells[rows.indexOf(row)][column];
}

/** The published cell of a dataset's row. */
function published({ dataset, row, column }: KnownCell): string {
  const { rows } = JSON.parse(bytesAt(`/data/${dataset}.json`).toString('utf8'));
  return String(rows.find(({ row_id }: { row_id: string }) => row_id === row)[column]);
}

/** Opens a fresh page at the address that a card gives, and expects it to mark the row and the cell. */
async function expectMarked(page: Page, address: string, cell: KnownCell): Promise<void> {
  await page.goto(address);
  const marked = page.locator('tr[aria-current="true"]');
  await expect(marked).toHaveCount(1, { timeout: 15_000 });
  await expect(marked.locator('td[aria-current="true"]')).toHaveText(published(cell));
  await expect(marked.locator('td[aria-current="true"]')).toBeInViewport();
}

async function figureWithTable(page: Page): Promise<FigureOnPage> {
  const figure = new FigureOnPage(page, FIGURE.id);
  await figure.open(FIGURE.path);
  await figure.unfold('table');
  await expect(figure.root.getByRole('grid')).toBeVisible({ timeout: 15_000 });
  return figure;
}

test('A cell of a figure’s table is reached and opened with the keyboard, and Escape gives the focus back to it', async ({
  page,
  isMobile,
}) => {
  test.skip(isMobile, 'a phone has no arrow keys');
  const figure = await figureWithTable(page);
  const card = new CardOnPage(page);
  await figure.root.locator('summary', { hasText: 'Data table' }).focus();
  await page.keyboard.press('Tab');
  for (const key of ['ArrowDown', 'ArrowDown', 'ArrowRight', 'Enter']) await page.keyboard.press(key);
  await card.isOpen();
  const row = await figure.table.locator('tbody tr').nth(2).locator('th').innerText();
  const cell = cellAt(row, 1);
  await expect(card.title).toContainText(row);
  await expect(card.value).toHaveText(published(cell));
  await expect(card.part(words.documents(1))).toContainText(/read \d+ \w+ \d{4}/);
  await page.keyboard.press('Escape');
  await expect(card.root).toHaveCount(0);
  await expect(figure.table.locator('tbody tr').nth(2).locator('td').nth(1)).toBeFocused();
});

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
  const cell = cellAt('2023', 0);
  await expect(card.value).toHaveText(published(cell));
  const address = (await card.address.getAttribute('href')) ?? '';
  expect(address).toBe(`/en/data/${cell.dataset}/?cell=${cell.column}#${cell.row}`);
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
  const cell = cellAt('2015', 0);
  await expect(card.title).toContainText('2015');
  await expect(card.value).toHaveText(published(cell));
  await expect(card.part(words.wave).getByRole('link')).toHaveAttribute('href', '/en/polls/genron-eai/2015/');
});

for (const { path, id } of [FIGURE, PREPARED])
  test(`A point of the live chart ${id} opens its card with Enter`, async ({ page, isMobile }) => {
    test.skip(isMobile, 'a phone has no keyboard');
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

for (const { what, path, id, file, row } of ELSEWHERE)
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
    const { rows, columns, cells } = JSON.parse(bytesAt(file).toString('utf8'));
    const cell: KnownCell = cells[rows.indexOf(row)][columns.findIndex(({ label }: { label: string }) => label === heading)];
    await expect(card.title).toHaveText(words.title(heading, row));
    await expect(card.value).toHaveText(published(cell));
    await expect(card.address).toHaveAttribute('href', `/en/data/${cell.dataset}/?cell=${cell.column}#${cell.row}`);
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
  await expectMarked(page, address, { dataset: 'arrivals-monthly', row: '2017-02.KOR.JPN', column: 'arrivals_persons', value: '600018' });
});

test('In a reader’s own comparison the arrow keys go through the table, and still do when a series has gone', async ({
  page,
  isMobile,
}) => {
  test.skip(isMobile, 'a phone has no arrow keys');
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
});

test('A bar of a live chart opens its card', async ({ page, isMobile }) => {
  const figure = new FigureOnPage(page, 'bbc-2014-on-japan');
  const card = new CardOnPage(page);
  await figure.open('/en/polls/bbc/');
  await (isMobile ? figure.plot.tap() : figure.plot.hover());
  await expect(figure.live).toBeVisible({ timeout: 15_000 });
  if (await card.root.isVisible()) await card.close.tap();
  const bar = await figure.live.locator('rect.bar').first().boundingBox();
  if (!bar) throw new Error('the chart shows no bar');
  const [x, y] = [bar.x + bar.width / 2, bar.y + bar.height / 2];
  await (isMobile ? page.touchscreen.tap(x, y) : page.mouse.click(x, y));
  await card.isOpen();
  const { rows, columns, cells } = JSON.parse(bytesAt(`/provenance/en/${figure.id}.json`).toString('utf8'));
  const titles = rows.flatMap((row: string, index: number) =>
    columns.map(({ label }: { label: string }, column: number) => [words.title(label, row), cells[index][column]]),
  );
  const cell = new Map<string, KnownCell>(titles).get(await card.title.innerText());
  if (!cell) throw new Error('the card is of no cell of the figure');
  await expect(card.value).toHaveText(published(cell));
});

test('No fault is found in an open card, nor in a table whose cells answer', async ({ page, isMobile }) => {
  test.skip(isMobile, 'the names and colours are the same as on a desktop');
  const figure = await figureWithTable(page);
  const card = new CardOnPage(page);
  const faultsIn = async (part: string) => (await new AxeBuilder({ page }).include(part).analyze()).violations.map(({ id }) => id);
  expect.soft(await faultsIn(`#${FIGURE.id}`)).toEqual([]);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await figure.table.locator('tbody td').first().click();
    await card.isOpen();
    expect.soft(await faultsIn('dialog'), colorScheme).toEqual([]);
    await page.keyboard.press('Escape');
  }
});

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

test('A tap on a cell of a table that still sleeps is not lost', async ({ page, isMobile }) => {
  test.skip(!isMobile, 'a pointer wakes the page before it clicks');
  const table = new DatasetOnPage(page, 'trade-annual');
  const card = new CardOnPage(page);
  await table.openAsleep();
  await table.table.locator('tbody tr').first().locator('td').first().tap();
  await card.isOpen();
  await expect(card.root).toContainText(words.column('year'));
});

test('A card whose file does not arrive says so and can be asked for again', async ({ page, isMobile }) => {
  test.skip(isMobile, 'the same as on a desktop');
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

test('The search finds a source by its title, its publisher and its id, and the address keeps what was asked', async ({
  page,
  isMobile,
}) => {
  test.skip(isMobile, 'the same as on a desktop');
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
});

test('An old address of a source leads to its entry, and that to its page', async ({ page, isMobile }) => {
  test.skip(isMobile, 'the same as on a desktop');
  await page.goto('/en/sources/#genron_2023');
  const entry = page.locator('#genron_2023');
  await expect(entry).toBeInViewport();
  await entry.getByRole('link').click();
  await expect(page).toHaveURL('/en/sources/genron_2023/');
});
