import { expect, test } from '@playwright/test';
import { onDesktop } from './devices';
import { AWAITED, type Awaited, focus } from './pages/awaited';

// Each of these waits until a later intent is answered.
test.setTimeout(90_000);

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
