import { expect, test } from '@playwright/test';
import { chart as words } from '../data/text/en/chart';
import { DatasetOnPage } from './pages/dataset';
import { bytesAt } from './pages/exported';
import { FigureOnPage } from './pages/figure';
import { PAGE_KINDS } from './pages/kinds';

// Some of these walk through every kind of page.
test.setTimeout(90_000);

const POLL = { path: '/en/', id: 'mutual-impressions' };

test('Every page can be read, and every chart on it is drawn', async ({ page }) => {
  for (const { path, heading } of PAGE_KINDS) {
    await page.goto(path);
    await expect.soft(page.getByRole('heading', { level: 1 }), path).toHaveText(heading);
    const empty = await page.locator('figure').evaluateAll((figures) => {
      const isDrawn = (figure: Element) =>
        [...figure.querySelectorAll('.canvas circle.dot, .canvas rect.bar, .canvas path.line, .heat td')].some(
          (mark) => mark.getClientRects().length > 0,
        );
      return figures.filter((figure) => !isDrawn(figure)).map(({ id }) => id);
    });
    expect.soft(empty, path).toEqual([]);
  }
});

test('The data table of a figure opens', async ({ page }) => {
  const figure = new FigureOnPage(page, POLL.id);
  await figure.open(POLL.path);
  await expect(figure.table).toBeHidden();
  await figure.unfold('table');
  await expect(figure.table).toBeVisible();
  expect(await figure.table.locator('tbody tr').count()).toBeGreaterThan(5);
});

test('A number in the source column leads to the footnote, and the footnote to the page of the source', async ({ page }) => {
  const figure = new FigureOnPage(page, POLL.id);
  await figure.open(POLL.path);
  await figure.unfold('table');
  const number = figure.table.locator('tbody td a').first();
  const footnote = await number.getAttribute('href');
  await number.click();
  await expect(page).toHaveURL(new RegExp(`${footnote}$`));
  const entry = page.locator(`${footnote} a`);
  await expect(entry).toBeVisible();
  const title = await entry.textContent();
  await entry.click();
  await expect(page).toHaveURL(/\/en\/sources\/[\w-]+\/$/);
  expect(title).toContain(await page.getByRole('heading', { level: 1 }).innerText());
});

test('Every row of a data table that shows a figure has its footnotes, in tables of many years too', async ({ page }) => {
  await page.goto('/en/trade/');
  const tables = await page.locator('.figure-table').evaluateAll((all) =>
    all.map((table) => {
      let [covered, broken] = [0, 0];
      const rows = [...table.querySelectorAll('tbody tr')];
      const without = rows.filter((row) => {
        covered -= 1;
        const links = [...row.querySelectorAll<HTMLAnchorElement>('td a')];
        broken += links.filter(({ hash }) => document.getElementById(hash.slice(1)) === null).length;
        // A cell of footnotes stands for all rows that it spans.
        if (links.length > 0) covered = links[0]?.closest('td')?.rowSpan ?? 1;
        // A row without any figure rests on no document; its cells say in words that none was found.
        const shown = [...row.querySelectorAll('td.number')].some((cell) => /\d/.test(cell.textContent ?? ''));
        return shown && covered < 1;
      });
      return { rows: rows.length, without: without.length, broken };
    }),
  );
  expect(Math.max(...tables.map(({ rows }) => rows))).toBeGreaterThan(60);
  expect(tables.filter(({ without, broken }) => without + broken > 0)).toEqual([]);
});

test('The switch of a series hides its marks, and the switch of the events draws their lines', async ({ page }) => {
  const figure = new FigureOnPage(page, POLL.id);
  await figure.open(POLL.path);
  const first = figure.image.locator('.s0 circle.dot').first();
  const second = figure.image.locator('.s1 circle.dot').first();
  await expect(first).toBeVisible();
  await figure.switches.first().uncheck();
  await expect(first).toBeHidden();
  await expect(second).toBeVisible();
  await expect(figure.eventNumbers.first()).toBeHidden();
  await figure.unfold('events');
  await figure.root.getByRole('checkbox', { name: words.showEvents }).check();
  await expect(figure.eventNumbers.first()).toBeVisible();
});

test('A dataset shows its first rows, how many there are, and where all of them are', async ({ page }) => {
  const table = new DatasetOnPage(page, 'poll-responses');
  await table.openAsleep();
  const count = JSON.parse(bytesAt('/data/poll-responses.json').toString('utf8')).rows.length.toLocaleString('en-GB');
  expect(await table.rows()).toHaveLength(25);
  await expect(table.table.locator('caption')).toContainText(count);
  await expect(page.locator('noscript p')).toContainText(`All ${count} rows`);
  await expect(page.locator('noscript a')).toHaveAttribute('href', '/data/poll-responses.csv');
  await expect(table.search).toBeHidden();
});
