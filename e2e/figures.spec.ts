import { expect, type Page, test } from '@playwright/test';
import { chart as words } from '../data/text/en/chart';
import { onDesktop } from './devices';
import { FigureOnPage, withoutTwin } from './pages/figure';
import { watchShifts } from './pages/shifts';
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

/** What is read out is marked, and each mark stands on one of the chart. */
async function expectMarked(figure: FigureOnPage): Promise<void> {
  await expect(figure.readout).toBeVisible();
  const active = await figure.marks('active');
  expect(active.length).toBeGreaterThan(0);
  expect(withoutTwin(active, await figure.marks('all'), TOLERANCE), 'marks that stand on none of the chart').toEqual([]);
}

/** The hues of the series that are read out at the first moments. */
async function huesRead(figure: FigureOnPage): Promise<string[]> {
  await figure.liveFocus.focus();
  const hues: string[] = [];
  for (const _ of [1, 2, 3]) {
    await figure.page.keyboard.press('ArrowRight');
    await expect(figure.readout).toBeVisible();
    hues.push(...(await figure.readout.locator('> div').evaluateAll((points) => points.map((point) => point.className))));
  }
  return hues;
}

for (const { kind, ...place } of FIGURES) {
  test.describe(`A chart of ${kind}`, () => {
    test('is there before any script is asked for', onDesktop('the requests are the same as on a desktop'), async ({ page, baseURL }) => {
      const { scripts } = listen(page, new URL(baseURL ?? '').host);
      const figure = await open(page, place);
      await page.waitForLoadState('networkidle');
      await expect(figure.image).toBeVisible();
      expect((await figure.marks('all')).length).toBeGreaterThan(0);
      expect(scripts).toEqual([]);
    });

    test('comes alive where it stands, and nothing on the page moves', async ({ page, isMobile }) => {
      const moved = await watchShifts(page);
      const figure = await open(page, place);
      const before = await figure.marks('all');
      await wake(figure, isMobile);
      expect(await figure.marks('all')).toEqual(before);
      expect(await moved()).toEqual([]);
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
        expect(withoutTwin(await figure.marks('active'), await figure.marks('all'), TOLERANCE)).toEqual([]);
      }
      await page.keyboard.press('ArrowLeft');
      await expect(figure.readout).toHaveText(read.at(-2) ?? '', { useInnerText: true });
    });

    test(
      'reads out within its own box, wherever in it the pointer is',
      onDesktop('a phone reads out below'),
      async ({ page, isMobile }) => {
        const figure = await open(page, place);
        await wake(figure, isMobile);
        const canvas = await figure.image.boundingBox();
        if (!canvas) throw new Error('no chart');
        for (const [across, down] of [0.02, 0.4, 0.6, 0.98].flatMap(
          (share) =>
            [
              [share, 0.02],
              [share, 0.98],
            ] as const,
        )) {
          await page.mouse.move(canvas.x + across * canvas.width, canvas.y + down * canvas.height);
          await expect(figure.readout).toBeVisible();
          const [read, plot] = [await figure.readout.boundingBox(), await figure.plot.boundingBox()];
          if (!read || !plot) throw new Error('nothing is read out');
          const over = [
            plot.x - read.x,
            plot.y - read.y,
            read.x + read.width - plot.x - plot.width,
            read.y + read.height - plot.y - plot.height,
          ];
          expect(Math.max(...over), `at ${across}, ${down}`).toBeLessThanOrEqual(0.5);
        }
      },
    );

    test(
      'hides a series, and reads it out no more, when its switch is turned off',
      onDesktop('the switches are the same as on a desktop'),
      async ({ page, isMobile }) => {
        const figure = await open(page, place);
        const all = await figure.marks('all');
        await figure.switches.first().uncheck();
        const fewer = await figure.marks('all');
        expect(fewer.length).toBeLessThan(all.length);
        expect(fewer.length).toBeGreaterThan(0);
        await wake(figure, isMobile);
        const hue = (await figure.switches.first().locator('..').getAttribute('class')) ?? '';
        expect(await huesRead(figure)).not.toContain(hue);
        await figure.switches.first().check();
        expect(await figure.marks('all')).toHaveLength(all.length);
        expect(await huesRead(figure)).toContain(hue);
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
  await expectMarked(figure);
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

test('The events switch draws one numbered line for each event of the list, and they stay when the chart comes alive', async ({
  page,
  isMobile,
}) => {
  const figure = await open(page, POLL);
  await figure.unfold('events');
  const numbers = (
    await figure.root
      .locator('details ol > li')
      .filter({ has: page.locator('time') })
      .all()
  ).map((_, index) => `${index + 1}`);
  expect(numbers.length).toBeGreaterThan(0);
  await expect(figure.eventNumbers.first()).toBeHidden();
  await figure.root.getByRole('checkbox', { name: words.showEvents }).check();
  await expect(figure.eventNumbers).toHaveText(numbers);
  await wake(figure, isMobile);
  await expect(figure.eventNumbers).toHaveText(numbers);
  await expect(figure.eventNumbers.first()).toBeVisible();
});

for (const { failure, status } of [
  { failure: 'does not arrive', status: undefined },
  { failure: 'is answered with an error', status: 503 },
]) {
  test(`A chart whose data ${failure} stays as it was, says so, and can be tried again`, async ({ page, isMobile }) => {
    const data = `**/figures/en/${POLL.id}.json`;
    await page.route(data, (route) => (status ? route.fulfill({ status, body: '' }) : route.abort()));
    const figure = await open(page, POLL);
    const before = await figure.marks('all');
    await (isMobile ? figure.plot.tap() : figure.plot.hover());
    await expect(figure.plot.getByRole('alert')).toContainText(words.failed);
    await expect(figure.image).toBeVisible();
    expect(await figure.marks('all')).toEqual(before);
    await page.unroute(data);
    await figure.plot.getByRole('button', { name: words.retry }).press('Enter');
    await expect(figure.live).toBeVisible({ timeout: 15_000 });
    expect(await figure.marks('all')).toEqual(before);
  });
}
