import { expect, type Locator, type Page, type Route, test } from '@playwright/test';
import { chart } from '../data/text/en/chart';
import { claimsPages } from '../data/text/en/claims';
import { builder } from '../data/text/en/compare/builder';
import { provenanceTexts } from '../data/text/en/provenance';
import { tableTexts } from '../data/text/en/table';
import { onDesktop } from './devices';
import { ARRIVALS, KOREANS } from './pages/compare';
import { bytesAt } from './pages/exported';

// Each of these waits for one failure after another.
test.setTimeout(90_000);

/** Ways for a file not to arrive; `whole` is what should have. */
const FAILURES: [name: string, answer: (route: Route, whole: Buffer) => Promise<void>][] = [
  ['404', (route) => route.fulfill({ status: 404, body: '' })],
  ['500', (route) => route.fulfill({ status: 500, body: 'error' })],
  ['half of it', (route, whole) => route.fulfill({ body: whole.subarray(0, whole.length / 2) })],
  ['a page in its place', (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Sign in</title>' })],
  ['no network', (route) => route.abort('internetdisconnected')],
];

/** A file that something on a page waits for. */
interface Awaited {
  file: string;
  path: string;
  /** What a reader does that asks for it. */
  ask(page: Page): Promise<void>;
  /** What of the page stays. */
  stays: string;
  /** Says that it did not come, and asks again. */
  failed(page: Page): Locator;
  retry: string;
  /** What is there when it has come. */
  done: string;
}

const hover = (what: string) => (page: Page) => page.locator(what).first().hover();
const focus = (what: string) => async (page: Page) => {
  await page.locator(what).first().hover();
  await page.locator(what).first().focus();
};
const nothing = async () => {};

const AWAITED = {
  'a live chart': {
    file: '/figures/en/mutual-impressions.json',
    path: '/en/',
    ask: hover('#mutual-impressions .plot'),
    stays: '#mutual-impressions .plot svg.canvas',
    failed: (page) => page.locator('#mutual-impressions').getByRole('alert'),
    retry: chart.retry,
    done: '#mutual-impressions .live',
  },
  'the card of a cell': {
    file: '/provenance/en/mutual-impressions.json',
    path: '/en/',
    ask: async (page) => {
      await page.locator('#mutual-impressions summary', { hasText: chart.table }).click();
      await expect(page.locator('#mutual-impressions').getByRole('grid')).toBeVisible({ timeout: 15_000 });
      await page.locator('#mutual-impressions .figure-table tbody td').first().click();
    },
    stays: '#mutual-impressions .figure-table td',
    failed: (page) => page.getByRole('dialog').getByRole('alert'),
    retry: provenanceTexts.retry,
    done: 'dialog h3',
  },
  'the rows of a table': {
    file: '/data/trade-annual.csv',
    path: '/en/data/trade-annual/?reporter=KOR',
    ask: nothing,
    stays: '[data-table] tbody td',
    failed: (page) => page.locator('[data-table]').getByRole('status').filter({ hasText: tableTexts.failed }),
    retry: tableTexts.retry,
    done: '[data-rows="all"]',
  },
  'the list of series to compare': {
    file: '/compare/en/picker.json',
    path: `/en/compare/?s=${ARRIVALS}`,
    ask: nothing,
    stays: '#charts svg.canvas',
    failed: (page) => page.getByRole('alert').filter({ hasText: builder.labels.failed }),
    retry: builder.labels.retry,
    done: '[data-builder="ready"]',
  },
  'the list of events to compare with': {
    file: '/compare/en/events.json',
    path: `/en/compare/?s=${ARRIVALS}`,
    ask: nothing,
    stays: '#charts svg.canvas',
    failed: (page) => page.getByRole('alert').filter({ hasText: builder.labels.failed }),
    retry: builder.labels.retry,
    done: '[data-builder="ready"]',
  },
  'one of two series to compare': {
    file: `/compare/en/series/${ARRIVALS}.json`,
    path: `/en/compare/?s=${KOREANS},${ARRIVALS}`,
    // Until it is ready the page asks again when its other files come.
    ask: (page) => expect(page.locator('[data-builder="ready"]')).toBeAttached({ timeout: 20_000 }),
    stays: '#charts svg.canvas',
    failed: (page) => page.locator('#charts').getByRole('alert'),
    retry: builder.labels.retry,
    done: '#charts figure ~ figure',
  },
  'the list of series to claim something of': {
    file: '/compare/en/picker.json',
    path: `/en/claims/?s=${ARRIVALS}`,
    ask: nothing,
    stays: 'main li[id] h3',
    failed: (page) => page.locator('[data-own]').getByRole('alert'),
    retry: claimsPages.own.retry,
    done: '[data-own] svg.canvas',
  },
  'the series that something is claimed of': {
    file: `/compare/en/series/${ARRIVALS}.json`,
    path: `/en/claims/?s=${ARRIVALS}`,
    ask: nothing,
    stays: 'main li[id] h3',
    failed: (page) => page.locator('[data-own]').getByRole('alert'),
    retry: claimsPages.own.retry,
    done: '[data-own] svg.canvas',
  },
} satisfies Record<string, Awaited>;

for (const [name, { file, path, ask, stays, failed, retry, done }] of Object.entries(AWAITED)) {
  test(
    `However ${name} fails to arrive, the page stays, says so, and another try brings it`,
    onDesktop('the same as on a phone'),
    async ({ page }) => {
      const errors: string[] = [];
      page.on('pageerror', ({ message }) => errors.push(message));
      const whole = bytesAt(file);
      let turn = 0;
      // A page may ask more than once on its own.
      const answered = new Set<number>();
      await page.route(`**${file}`, async (route) => {
        const now = turn;
        const [, answer] = FAILURES[now] ?? [];
        await (answer ? answer(route, whole) : route.continue());
        answered.add(now);
      });
      await page.goto(path);
      await ask(page);
      for (const [failure] of FAILURES) {
        await expect.poll(() => [...answered], { message: failure, timeout: 20_000 }).toContain(turn);
        await expect(failed(page), failure).toBeVisible({ timeout: 20_000 });
        await expect(page.locator(stays).first(), failure).toBeVisible();
        turn += 1;
        await page.getByRole('button', { name: retry }).press('Enter');
      }
      await expect(page.locator(done).first()).toBeVisible({ timeout: 20_000 });
      await expect(failed(page)).toHaveCount(0);
      expect(errors).toEqual([]);
    },
  );
}

test(
  'While a file is on its way the page stays as it was, and what was asked for comes with it',
  onDesktop('the same as on a phone'),
  async ({ page }) => {
    let go = () => {};
    const held = new Promise<void>((resolve) => {
      go = resolve;
    });
    await page.route('**/figures/en/mutual-impressions.json', (route) => held.then(() => route.continue()));
    await page.goto('/en/');
    const plot = page.locator('#mutual-impressions .plot');
    const arrival = page.waitForRequest('**/figures/en/mutual-impressions.json');
    await plot.hover();
    await arrival;
    await expect(plot.locator('svg.canvas').first()).toBeVisible();
    await expect(plot.getByRole('alert')).toHaveCount(0);
    go();
    await expect(plot.locator('.live')).toBeVisible({ timeout: 15_000 });
  },
);

test('A chart that cannot be drawn from what arrived leaves the page as it was', onDesktop('the same as on a phone'), async ({ page }) => {
  const { file, path, ask, stays, failed, retry, done } = AWAITED['a live chart'];
  await page.route(`**${file}`, (route) => route.fulfill({ json: {} }));
  await page.goto(path);
  await ask(page);
  await expect(failed(page)).toBeVisible({ timeout: 20_000 });
  await expect(page.locator(stays).first()).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.unroute(`**${file}`);
  await page.getByRole('button', { name: retry }).press('Enter');
  await expect(page.locator(done)).toBeVisible({ timeout: 20_000 });
});

/** Which scripts of a page do not arrive. */
const LOST_SCRIPTS: [name: string, which: RegExp][] = [
  ['every script', /\/_next\/static\/.*\.js$/],
  ['the page’s own payload', /\/_next\/static\/wake\/[^/]+\.js$/],
  ['the file that starts the framework', /\/_next\/static\/chunks\/turbopack-[^/]+\.js$/],
  ['every script but that one', /\/_next\/static\/chunks\/(?!turbopack-)[^/]+\.js$/],
];

for (const [lost, which] of LOST_SCRIPTS)
  for (const [name, { path, ask, stays, done }] of [
    ['a live chart', AWAITED['a live chart']],
    [
      'the rows of a table',
      { ...AWAITED['the rows of a table'], path: '/en/data/trade-annual/', ask: focus('[data-table] input[type="search"]') },
    ],
  ] as [string, Awaited][])
    test(
      `When ${lost} of a page with ${name} cannot be had the page is whole, and a later intent tries again`,
      onDesktop('the same as on a phone'),
      async ({ page }) => {
        const errors: string[] = [];
        page.on('pageerror', ({ message }) => errors.push(message));
        await page.goto(path);
        const before = await page.locator('main').innerText();
        const lostOne = page.waitForEvent('requestfailed');
        await page.route(which, (route) => route.abort());
        await ask(page);
        await lostOne;
        await expect(page.locator(stays).first()).toBeVisible();
        expect(await page.locator('main').innerText()).toBe(before);
        await page.unroute(which);
        await expect(async () => {
          await page.mouse.move(1, 1);
          await ask(page);
          await expect(page.locator(done).first()).toBeVisible({ timeout: 2000 });
        }).toPass({ timeout: 30_000 });
        expect(errors).toEqual([]);
      },
    );
