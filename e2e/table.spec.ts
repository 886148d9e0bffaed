import { expect, test } from '@playwright/test';
import { tableTexts as words } from '../data/text/en/table';
import { onDesktop } from './devices';
import { DatasetOnPage } from './pages/dataset';
import { bytesAt } from './pages/exported';
import { holdBack } from './pages/traffic';

interface PublishedRow {
  [column: string]: string | number | boolean | null;
}

/** The rows of a dataset as programs get them. */
const published = (dataset: string): PublishedRow[] => JSON.parse(bytesAt(`/data/${dataset}.json`).toString('utf8')).rows;

const isRising = (values: number[]): boolean => values.every((value, index) => index === 0 || value >= (values[index - 1] ?? value));

for (const { order, query, direct } of [
  { order: 'ascending', query: '?sort=value_usd', direct: (values: number[]) => values },
  { order: 'descending', query: '?sort=-value_usd', direct: (values: number[]) => values.toReversed() },
]) {
  test(
    `Sorted ${order}, numbers go by size and empty cells come last`,
    onDesktop('the order is the same as on a desktop'),
    async ({ page }) => {
      const table = new DatasetOnPage(page, 'trade-annual');
      await table.open();
      for (let click = 0; click < (order === 'ascending' ? 1 : 2); click += 1) await table.sortButton('value_usd').click();
      await expect(table.heading('value_usd')).toHaveAttribute('aria-sort', order);
      await expect(page).toHaveURL(new RegExp(`\\${query}$`));
      const cells = await table.column('value_usd');
      const filled = cells.filter((cell) => cell !== '');
      expect(cells).toHaveLength(published('trade-annual').length);
      expect(cells.slice(0, filled.length)).toEqual(filled);
      expect(filled.length).toBeLessThan(cells.length);
      expect(isRising(direct(filled.map(Number)))).toBe(true);
    },
  );
}

for (const { what, act, query } of [
  { what: 'a word typed into the search', act: (table: DatasetOnPage) => table.search.fill('KOR'), query: '?q=KOR' },
  { what: 'a filter that was chosen', act: (table: DatasetOnPage) => table.filter('reporter').selectOption('KOR'), query: '?reporter=KOR' },
  { what: 'a click on a column', act: (table: DatasetOnPage) => table.sortButton('value_usd').click(), query: '?sort=value_usd' },
  { what: 'a column that was hidden', act: (table: DatasetOnPage) => table.showOrHide('note'), query: '?hide=note' },
  { what: 'a step to the next page', act: (table: DatasetOnPage) => table.next.click(), query: '?p=2' },
]) {
  test(`On a slow connection ${what} before the page could answer is not lost`, onDesktop('a desktop can be as slow'), async ({ page }) => {
    const answer = await holdBack(page, '**/*.js');
    const table = new DatasetOnPage(page, 'trade-annual');
    await table.openAsleep();
    await table.table.hover();
    await act(table);
    answer();
    await table.isComplete();
    await expect(page).toHaveURL(`/en/data/trade-annual/${query}`);
    const shown = await table.rows();
    await table.open(query);
    expect(await table.rows()).toEqual(shown);
  });
}

test('A third click on a column puts the rows back in their published order', onDesktop('the same as on a desktop'), async ({ page }) => {
  const table = new DatasetOnPage(page, 'trade-annual');
  await table.open();
  const before = await table.rows();
  for (const order of ['ascending', 'descending', 'none']) {
    await table.sortButton('value_usd').click();
    await expect(table.heading('value_usd')).toHaveAttribute('aria-sort', order);
  }
  await expect.poll(() => table.rows()).toEqual(before);
  await expect(page).toHaveURL(/trade-annual\/$/);
});

test('A filter of a column and a search over all columns leave the rows that hold both, and say how many', async ({ page }) => {
  const table = new DatasetOnPage(page, 'trade-annual');
  await table.open();
  await table.filter('reporter').selectOption('KOR');
  await table.filter('year').fill('199');
  await table.search.fill('Exports');
  const rows = published('trade-annual');
  const matching = rows.filter(
    (row) => row.reporter === 'KOR' && String(row.year).includes('199') && JSON.stringify(row).includes('exports'),
  );
  expect(matching.length).toBeGreaterThan(0);
  await expect(table.status).toHaveText(words.matching(`${matching.length}`, `${rows.length}`));
  const reporters = await table.column('reporter');
  expect(new Set(reporters)).toEqual(new Set(['KOR']));
  expect(reporters).toHaveLength(matching.length);
  await expect(page).toHaveURL(/\?q=Exports&year=199&reporter=KOR$/);
});

test('A search that no row answers says so', onDesktop('the same as on a desktop'), async ({ page }) => {
  const table = new DatasetOnPage(page, 'trade-annual');
  await table.open('?q=no-such-word');
  await expect(table.table).toContainText(words.none);
  await expect(table.status).toContainText(words.matching('0', `${published('trade-annual').length}`));
});

test('A column can be hidden and shown again', async ({ page }) => {
  const table = new DatasetOnPage(page, 'trade-annual');
  await table.open();
  const before = await table.columns();
  await table.showOrHide('note');
  await expect(table.heading('note')).toHaveCount(0);
  await expect(page).toHaveURL(/\?hide=note$/);
  expect((await table.rows())[0]).toHaveLength(before.length - 1);
  await table.showOrHide('note');
  await expect.poll(() => table.columns()).toEqual(before);
});

test('Pages of rows together hold every row once', onDesktop('the same pages as on a desktop'), async ({ page }) => {
  const table = new DatasetOnPage(page, 'trade-annual');
  await table.open();
  await expect(table.previous).toBeDisabled();
  const years = await table.column('year');
  expect(years).toEqual(published('trade-annual').map(({ year }) => String(year)));
  await expect(table.next).toBeDisabled();
});

test('What is shown stands in the address: a reload and the back button bring it back', async ({ page }) => {
  const table = new DatasetOnPage(page, 'poll-responses');
  await table.open();
  await table.filter('population').selectOption('JPN');
  await table.sortButton('share_percent').click();
  await table.next.click();
  const address = /\?population=JPN&sort=share_percent&p=2$/;
  await expect(page).toHaveURL(address);
  await expect(page.getByText(/^Page 2 of/)).toBeVisible();
  const shown = await table.rows();

  await page.reload();
  await expect.poll(() => table.rows()).toEqual(shown);
  await expect(table.filter('population')).toHaveValue('JPN');
  await expect(table.heading('share_percent')).toHaveAttribute('aria-sort', 'ascending');

  await page.goBack();
  await expect(page).toHaveURL(/\?population=JPN&sort=share_percent$/);
  await expect.poll(() => table.rows()).not.toEqual(shown);
  await page.goForward();
  await expect.poll(() => table.rows()).toEqual(shown);
});

test(
  'An address that asks for what the table lacks is told so, and the rest of it is shown',
  onDesktop('the same as on a desktop'),
  async ({ page }) => {
    const table = new DatasetOnPage(page, 'trade-annual');
    await table.open('?reporter=KOR&reporter=XXX&colour=red&sort=price&p=none');
    await expect(table.status).toContainText(words.ignored('reporter=XXX, colour=red, sort=price and p=none'));
    await expect(table.filter('reporter')).toHaveValue('KOR');
    expect(new Set(await table.column('reporter'))).toEqual(new Set(['KOR']));
  },
);

test('An address with the id of a row shows the page that the row is on, and marks the row', async ({ page }) => {
  const row = published('trade-annual').at(-1);
  const table = new DatasetOnPage(page, 'trade-annual');
  await table.open(`?at=${encodeURIComponent(String(row?.row_id))}`);
  const marked = table.table.locator('tr[aria-current="true"]');
  await expect(marked).toBeInViewport();
  await expect(marked).toContainText(String(row?.source_id));
});

for (const { what, dataset, query } of [
  {
    what: 'a filtered and sorted table with hidden columns',
    dataset: 'trade-annual',
    query: '?reporter=KOR&sort=-value_usd&hide=valuation,preferred',
  },
  { what: 'a table of names in Japanese and Korean', dataset: 'glossary', query: '' },
  { what: 'a table of polls', dataset: 'poll-responses', query: '?q=2014&sort=share_percent&hide=note' },
]) {
  test(
    `The CSV of ${what} holds all pages of what is shown, cell for cell, for a spreadsheet`,
    onDesktop('the same file as on a desktop'),
    async ({ page }) => {
      const table = new DatasetOnPage(page, dataset);
      await table.open(query);
      const { name, bytes, cells } = await table.download();
      expect(name).toBe(`${dataset}-shown.csv`);
      expect(bytes.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
      expect(bytes.toString('utf8')).toMatch(/\r\n$/);
      expect(cells[0]).toEqual(await table.columns());
      expect(cells.slice(1)).toEqual(await table.allRows());
    },
  );
}

test('The CSV keeps sources and flags when their columns are hidden', onDesktop('the same as on a desktop'), async ({ page }) => {
  const table = new DatasetOnPage(page, 'poll-responses');
  await table.open('?q=bbc&hide=flags,source_id,note');
  const { cells } = await table.download();
  expect(cells[0]).toEqual(expect.arrayContaining(['flags', 'source_id']));
  expect(cells[0]).not.toContain('note');
});

test(
  'Rows that cannot be loaded leave the first ones readable, and can be asked for again',
  onDesktop('the same as on a desktop'),
  async ({ page }) => {
    const file = '**/data/trade-annual.csv';
    const count = `${published('trade-annual').length}`;
    await page.route(file, (route) => route.abort());
    const table = new DatasetOnPage(page, 'trade-annual');
    await table.openAsleep();
    const before = await table.rows();
    await table.search.fill('KOR');
    await expect(table.status).toContainText(words.failed);
    expect(await table.rows()).toEqual(before);
    await page.unroute(file);
    await page.getByRole('button', { name: words.retry }).click();
    await table.isComplete();
    await expect(table.status).toContainText(words.matching(count, count));
  },
);
