import { expect, type Route, test } from '@playwright/test';
import { onDesktop } from './devices';
import { AWAITED } from './pages/awaited';
import { bytesAt } from './pages/exported';
import { holdBack } from './pages/traffic';

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
    const go = await holdBack(page, '**/figures/en/mutual-impressions.json');
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
