import { expect, test } from '@playwright/test';
import { site } from '../data/text/en/site';
import { onDesktop } from './devices';
import { AWAITED, type Awaited, focus } from './pages/awaited';
import { ARRIVALS } from './pages/compare';

// Each of these waits until a later intent is answered.
test.setTimeout(90_000);

const EVERY_SCRIPT = /\/_next\/static\/.*\.js$/;

/** Which scripts of a page do not arrive. */
const LOST_SCRIPTS: [name: string, which: RegExp][] = [
  ['every script', EVERY_SCRIPT],
  ['the page’s own payload', /\/_next\/static\/wake\/page-[^/]+\.js$/],
  ['the file that starts the framework', /\/_next\/static\/wake\/framework-[^/]+\.js$/],
  ['every script but that one', /\/_next\/static\/.*\/(?!framework-)[^/]+\.js$/],
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

for (const [path, ask, done] of [
  ['/en/data/trade-annual/?reporter=KOR', focus('[data-table] input[type="search"]'), '[data-rows="all"]'],
  ['/en/sources/?q=genron', focus('[role="search"] input'), 'dd[hidden]'],
  [`/en/claims/?s=${ARRIVALS}`, focus('[data-own]'), '[data-own="ready"]'],
] as const)
  test(
    `When ${path.replace(/=.*/, '=…')} is opened and no script comes, a word says that the page is without what was asked, until it has come`,
    onDesktop('the same as on a phone'),
    async ({ page }) => {
      await page.route(EVERY_SCRIPT, (route) => route.abort());
      await page.goto(path);
      const word = page.getByText(site.notCome);
      await expect(word).toBeVisible();
      await expect(page.locator(done)).toHaveCount(0);
      await page.unroute(EVERY_SCRIPT);
      await expect(async () => {
        await page.mouse.move(1, 1);
        await ask(page);
        await expect(page.locator(done).first()).toBeAttached({ timeout: 2000 });
      }).toPass({ timeout: 30_000 });
      await expect(word).toBeHidden();
    },
  );
