import { expect, type Page, test } from '@playwright/test';
import { chart as words } from '../data/text/en/chart';
import { onDesktop } from './devices';
import { FigureOnPage, withoutTwin } from './pages/figure';
import { listen } from './pages/traffic';

const FIGURES = [
  { kind: 'a poll over time', path: '/en/', id: 'mutual-impressions' },
  { kind: 'poll bars on both sides of zero', path: '/en/polls/bbc/', id: 'bbc-2014-on-japan' },
  { kind: 'months of travel', path: '/en/tourism/', id: 'arrivals-monthly' },
];
const POLL = { path: '/en/', id: 'mutual-impressions' };

/** Furthest that a mark may stand from its twin, in px. */
const TOLERANCE = 1.5;

async function open(page: Page, { path, id }: { path: string; id: string }): Promise<FigureOnPage> {
  const figure = new FigureOnPage(page, id);
  await figure.open(path);
  return figure;
}

/** A phone is tapped, a desktop is pointed at. */
async function wake(figure: FigureOnPage, isMobile: boolean): Promise<void> {
  await (isMobile ? figure.plot.tap() : figure.plot.hover());
  await expect(figure.live).toBeVisible({ timeout: 15_000 });
}

async function expectTwins(figure: FigureOnPage): Promise<void> {
  const [still, live] = [await figure.marks('still'), await figure.marks('live')];
  expect(still.length).toBeGreaterThan(0);
  expect(withoutTwin(still, live, TOLERANCE), 'static marks without a live twin').toEqual([]);
  expect(withoutTwin(live, still, TOLERANCE), 'live marks without a static twin').toEqual([]);
}

/** Adds up every layout shift of a page, those after input too; call it before the page is opened. */
async function measureShift(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    const total = { shift: 0 };
    Object.assign(window, { total });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) total.shift += (entry as PerformanceEntry & { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  return () => page.evaluate(() => (window as unknown as { total: { shift: number } }).total.shift);
}

for (const { kind, ...place } of FIGURES) {
  test.describe(`A chart of ${kind}`, () => {
    test('is there before any script is asked for', onDesktop('the requests are the same as on a desktop'), async ({ page, baseURL }) => {
      const { scripts } = listen(page, new URL(baseURL ?? '').host);
      const figure = await open(page, place);
      await page.waitForLoadState('networkidle');
      await expect(figure.image).toBeVisible();
      expect((await figure.marks('still')).length).toBeGreaterThan(0);
      expect(scripts).toEqual([]);
    });

    test('comes alive where it stands, and nothing on the page moves', async ({ page, isMobile }) => {
      const shift = await measureShift(page);
      const figure = await open(page, place);
      await wake(figure, isMobile);
      await expectTwins(figure);
      expect(await shift()).toBe(0);
    });

    test('is read out with the arrow keys, another point at each press', onDesktop('a phone has no arrow keys'), async ({ page }) => {
      const figure = await open(page, place);
      await figure.plot.focus();
      await figure.liveFocus.focus();
      await expect(figure.readout).toBeVisible();
      const read: string[] = [await figure.readout.innerText()];
      for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight']) {
        await page.keyboard.press(key);
        await expect(figure.readout).not.toHaveText(read.at(-1) ?? '', { useInnerText: true });
        read.push(await figure.readout.innerText());
      }
      await page.keyboard.press('ArrowLeft');
      await expect(figure.readout).toHaveText(read.at(-2) ?? '', { useInnerText: true });
    });

    test(
      'hides a series, static and live, when its switch is turned off',
      onDesktop('the switches are the same as on a desktop'),
      async ({ page, isMobile }) => {
        const figure = await open(page, place);
        const all = await figure.marks('still');
        await figure.switches.first().uncheck();
        const fewer = await figure.marks('still');
        expect(fewer.length).toBeLessThan(all.length);
        expect(fewer.length).toBeGreaterThan(0);
        await wake(figure, isMobile);
        await expectTwins(figure);
        await figure.switches.first().check();
        await expect.poll(async () => (await figure.marks('live')).length).toBeGreaterThanOrEqual(all.length);
        await expectTwins(figure);
      },
    );
  });
}

test('A chart under the pointer reads out value, margin of error, sample, field dates and source, as its table has them', async ({
  page,
  isMobile,
}) => {
  const figure = await open(page, POLL);
  await wake(figure, isMobile);
  const wave = '2023';
  const { x, y } = await figure.placeOf(wave);
  await (isMobile ? page.touchscreen.tap(x, y) : page.mouse.move(x, y));
  const entry = figure.readout.locator('div').first();
  await expect(entry).toContainText(wave);
  await expect(entry).toContainText(/\d%/);
  await expect(entry).toContainText(/± \d+(?:\.\d)? points/);
  await expect(entry).toContainText(/n = [\d,]+/);
  await expect(entry).toContainText(/Fieldwork .*\d{4}/);
  await expect(entry).toContainText(/Source: \S/);
  const row = figure.table.locator('tr').filter({ has: page.locator('th', { hasText: wave }) });
  const shares = (await row.locator('td.number').allTextContents()).map((share) => Number.parseFloat(share)).filter(Number.isFinite);
  expect(shares.length).toBeGreaterThan(0);
  for (const share of shares) await expect(figure.readout).toContainText(`${share}%`);
});

test(
  'The keyboard alone wakes a chart, and the focus that woke it goes on to the live one',
  onDesktop('a phone has no keyboard'),
  async ({ page }) => {
    const figure = await open(page, POLL);
    await figure.switches.last().focus();
    await page.keyboard.press('Tab');
    await expect(figure.live).toBeVisible({ timeout: 15_000 });
    await expect(figure.liveFocus).toBeFocused();
  },
);

test('The events switch draws one numbered line for each event of the list, static and live', async ({ page, isMobile }) => {
  const figure = await open(page, POLL);
  await figure.unfold('events');
  const numbers = (
    await figure.root
      .locator('details ol > li')
      .filter({ has: page.locator('time') })
      .all()
  ).map((_, index) => `${index + 1}`);
  expect(numbers.length).toBeGreaterThan(0);
  await expect(figure.eventNumbers.still.first()).toBeHidden();
  await figure.root.getByRole('checkbox', { name: words.showEvents }).check();
  await expect(figure.eventNumbers.still).toHaveText(numbers);
  await wake(figure, isMobile);
  await expect(figure.eventNumbers.live).toHaveText(numbers);
});

for (const { failure, status } of [
  { failure: 'does not arrive', status: undefined },
  { failure: 'is answered with an error', status: 503 },
]) {
  test(`A chart whose data ${failure} stays as it was, says so, and can be tried again`, async ({ page, isMobile }) => {
    const data = `**/figures/en/${POLL.id}.json`;
    await page.route(data, (route) => (status ? route.fulfill({ status, body: '' }) : route.abort()));
    const figure = await open(page, POLL);
    const before = await figure.marks('still');
    await (isMobile ? figure.plot.tap() : figure.plot.hover());
    await expect(figure.plot.getByRole('alert')).toContainText(words.failed);
    await expect(figure.image).toBeVisible();
    expect(await figure.marks('still')).toEqual(before);
    await page.unroute(data);
    await figure.plot.getByRole('button', { name: words.retry }).press('Enter');
    await expect(figure.live).toBeVisible({ timeout: 15_000 });
    await expectTwins(figure);
  });
}
