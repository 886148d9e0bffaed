import { expect, type Page, test } from '@playwright/test';
import { claimsPages as words } from '../data/text/en/claims';
import { allFaults } from './axe/faults';
import { onDesktop } from './devices';
import { bytesAt } from './pages/exported';

// A whole page and a part that wakes are looked through by axe here.
test.setTimeout(90_000);

const LIST = '/en/claims/';
const KOREANS = 'genron-eai.impression.good.kor';

const rows = new Map<string, string[]>();

/** Ids of the rows of a dataset as anchors write them. */
function rowsOf(dataset: string): string[] {
  const known = rows.get(dataset);
  if (known) return known;
  const published: { rows: { row_id: string }[] } = JSON.parse(bytesAt(`/data/${dataset}.json`).toString('utf8'));
  const ids = published.rows.map(({ row_id }) => row_id.replaceAll(/\s+/g, '_'));
  rows.set(dataset, ids);
  return ids;
}

const shown = (page: Page) =>
  page
    .locator('li[id]')
    .filter({ has: page.getByRole('heading', { level: 3 }) })
    .filter({ visible: true });
const topics = (page: Page) => page.getByRole('group', { name: words.filter.topics });
const verdicts = (page: Page) => page.getByRole('group', { name: words.filter.verdicts });

/** How many statements the table of verdicts counts. */
async function counted(page: Page, verdict: keyof typeof words.verdicts): Promise<number> {
  const row = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: words.verdicts[verdict].name, exact: true }) });
  return Number(await row.getByRole('cell').first().textContent());
}

test.describe('The list of statements', () => {
  test('Topics and verdicts are filtered without scripts, alone and together', async ({ browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, baseURL });
    const page = await context.newPage();
    await page.goto(LIST);
    const all = await shown(page).count();
    expect(all).toBeGreaterThan(50);
    await verdicts(page).getByRole('checkbox', { name: words.verdicts.differs.name, exact: true }).check();
    await expect(shown(page)).toHaveCount(await counted(page, 'differs'));
    await verdicts(page).getByRole('checkbox', { name: words.verdicts['not-comparable'].name }).check();
    await expect(shown(page)).toHaveCount((await counted(page, 'differs')) + (await counted(page, 'not-comparable')));
    await topics(page).getByRole('checkbox', { name: words.topics.tourism }).check();
    const both = await shown(page).count();
    expect(both).toBeGreaterThan(0);
    expect(both).toBeLessThan(await counted(page, 'differs'));
    await page.getByRole('button', { name: words.filter.reset }).click();
    await expect(shown(page)).toHaveCount(all);
    await context.close();
  });

  test('The verdicts counted are those of the statements listed', async ({ page }) => {
    await page.goto(LIST);
    for (const verdict of Object.keys(words.verdicts) as (keyof typeof words.verdicts)[]) {
      const { name, sign } = words.verdicts[verdict];
      const marked = shown(page).filter({ has: page.locator('p > span', { hasText: new RegExp(`^\\${sign}${name}$`) }) });
      await expect(marked, verdict).toHaveCount(await counted(page, verdict));
    }
  });

  test('Every figure linked is a row of its dataset', onDesktop('the links are the same as on a desktop'), async ({ page }) => {
    await page.goto(LIST);
    const links = await page
      .locator('main li[id] details a[href*="/data/"]')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    expect(links.length).toBeGreaterThan(40);
    for (const link of new Set(links)) {
      const [, dataset = '', row = ''] = /\/data\/([a-z-]+)\/#(.+)$/.exec(link) ?? [];
      expect(rowsOf(dataset), link).toContain(decodeURIComponent(row));
    }
  });
});

test.describe('The page of a statement', () => {
  test('A statement leads to its page, where a figure of the formula leads to its row', async ({ page }) => {
    await page.goto(LIST);
    await page.locator('#t02').getByRole('heading', { level: 3 }).getByRole('link').click();
    await expect(page).toHaveURL(/\/en\/claims\/t02\/$/);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('17.3 billion in 1995');
    await expect(page.getByText(`${words.verdicts.differs.sign}${words.verdicts.differs.name}`, { exact: true })).toBeVisible();
    await expect(page.locator('figure .canvas path.line').first()).toBeVisible();
    await page.getByRole('link', { name: '17,048,400,000' }).click();
    await expect(page).toHaveURL(/\/en\/data\/trade-annual\/#1995\.KOR\.exports\.JPN/);
    await expect(page.locator('tr[aria-current="true"], tr:target').first()).toContainText('17048400000');
  });
});

test.describe('A claim of the reader’s own', () => {
  const part = (page: Page) => page.locator('[data-own]');
  const choice = (page: Page, name: string) => part(page).getByRole('combobox', { name, exact: true });
  const answer = (page: Page) =>
    part(page)
      .getByRole('status')
      .filter({ has: page.getByRole('heading', { name: words.own.answer }) });

  test('A series is found, the claim is answered, and its address answers again', async ({ page, context }) => {
    await page.goto(LIST);
    await part(page).scrollIntoViewIfNeeded();
    await part(page).getByRole('button', { name: words.own.start }).click();
    await part(page).getByRole('searchbox').fill('exports to japan south korea record dollars');
    await part(page)
      .getByRole('button', { name: /^South Korea: exports to Japan, US dollars \(South Korea’s record\)/ })
      .click();
    await choice(page, words.own.says).selectOption(words.own.kinds.about);
    await choice(page, words.own.at).first().selectOption('1995');
    await part(page).getByRole('textbox').fill('17.3');
    await choice(page, words.own.scale).last().selectOption(words.own.scales.billion);
    await expect(answer(page)).toContainText(words.verdicts.differs.name);
    await expect(page).toHaveURL(/s=trade\.exports\.kor\.usd&says=about&to=1995&x=17\.3&in=billion/);
    const said = await answer(page).innerText();

    const other = await context.newPage();
    await other.goto(page.url());
    await expect(answer(other)).toBeVisible();
    expect(await answer(other).innerText()).toBe(said);
  });

  test('A rise across a break is not read', async ({ page }) => {
    await page.goto(`${LIST}?s=${KOREANS}&says=rose&from=2020&to=2025`);
    await expect(answer(page)).toContainText(words.verdicts['not-comparable'].name);
    await choice(page, words.own.to).selectOption('2023');
    await expect(answer(page)).toContainText(words.verdicts['agrees-with-caveat'].name);
    await expect(page).toHaveURL(/from=2020&to=2023/);
    expect(await allFaults(page, '[data-own]')).toEqual([]);
  });

  test('An address without such a series says so and offers the search', async ({ page }) => {
    await page.goto(`${LIST}?s=no.such.series`);
    await expect(part(page).getByText(words.own.unknownSeries('no.such.series'))).toBeVisible();
    await expect(part(page).getByRole('searchbox')).toBeVisible();
  });
});
