import { expect, test } from '@playwright/test';
import { compareWords } from '../data/text/en/compare';
import { builder as words } from '../data/text/en/compare/builder';
import { ARRIVALS, ComparePage, JAPANESE, KOREANS, openComparison } from './pages/compare';

test.describe('What the site does not let a comparison do', () => {
  test('Different units stand in panels of their own, each with one axis', async ({ page }) => {
    const compare = await openComparison(page, `s=${KOREANS},${ARRIVALS},fx.jpy`);
    await expect(compare.panels).toHaveCount(3);
    const axes = await compare.panels
      .locator('.pad svg.canvas')
      .evaluateAll((charts) =>
        charts.map((chart) => [...chart.querySelectorAll('text[text-anchor="end"]')].map((tick) => tick.textContent ?? '')),
      );
    const [shares = [], counts = [], rates = []] = axes;
    expect(shares.every((tick) => tick.endsWith('%'))).toBe(true);
    expect([...counts, ...rates].some((tick) => tick.endsWith('%'))).toBe(false);
    expect(counts).not.toEqual(rates);
    await expect(compare.verdict).toContainText(compareWords.verdicts['poll-and-count']('', ''));
  });

  test('A poll is never an index, whatever is made of the counts beside it', async ({ page }) => {
    const compare = await openComparison(page, `s=${KOREANS},${ARRIVALS}`);
    const poll = compare.panel(/^South Koreans on Japan/);
    const before = await compare.rows(poll);
    await compare.unfold(words.labels.show);
    await expect(compare.controls.getByLabel(words.flow.tourism)).toBeVisible();
    await compare.controls.getByLabel(words.flow.tourism).selectOption({ label: words.transforms.index });
    await expect(page).toHaveURL(/tourism=index/);
    await expect(
      compare
        .panel(/visits/)
        .locator('p')
        .first(),
    ).toContainText(/Index, .* = 100/);
    expect(await compare.rows(poll)).toEqual(before);
    const base = compare.controls.getByLabel(words.base);
    await base.selectOption('2019');
    const meanOf2019 = async () => {
      const row = (await compare.rows(compare.panel(/visits/))).filter(([period]) => period?.startsWith('2019-'));
      return Math.round(row.reduce((sum, [, figure = '']) => sum + Number(figure.replaceAll(',', '')), 0) / row.length);
    };
    await expect.poll(meanOf2019).toBe(100);
  });

  test('Positive less negative is shown where both are published, and no change of it is read', async ({ page }) => {
    const compare = await openComparison(page, `s=${KOREANS}`);
    const good = await compare.rows(compare.panels.first());
    await compare.unfold(words.labels.show);
    await compare.controls.getByLabel(words.side).selectOption({ label: words.sides.bad });
    await expect(page).toHaveURL(/side=bad/);
    await expect(compare.panels.first().getByRole('heading')).toContainText(/bad/i);
    const bad = await compare.rows(compare.panels.first());
    await compare.controls.getByLabel(words.side).selectOption({ label: words.sides.net });
    await expect(page).toHaveURL(/side=net/);
    await expect(compare.panels.first().locator('p').first()).toContainText(/less negative/i);
    const net = await compare.rows(compare.panels.first());
    const figure = (rows: string[][], period: string) => Number(rows.find(([label]) => label === period)?.[1]?.replace('−', '-'));
    expect(figure(net, '2023')).toBeCloseTo(figure(good, '2023') - figure(bad, '2023'), 1);
    const { read, select } = compare.change(compare.panels.first());
    await compare.panels.first().getByText(words.change.title, { exact: true }).click();
    await select('from').selectOption('2022');
    await select('to').selectOption('2023');
    await expect(read).toContainText(compareWords.change.refused.derived('2022 and 2023'));
  });

  test('Sampling error is drawn on demand, and what has none is named', async ({ page }) => {
    const compare = await openComparison(page, `s=${KOREANS},${ARRIVALS}`);
    const plain = await compare.panels.first().locator('.pad svg.canvas').innerHTML();
    await compare.unfold(words.labels.show);
    await compare.controls.getByRole('checkbox', { name: words.margins }).check();
    await expect.poll(() => compare.panels.first().locator('.pad svg.canvas').innerHTML()).not.toBe(plain);
    await expect(compare.panels.first()).toContainText(/nominal/i);
    await expect(compare.panels.last()).not.toContainText(/nominal/i);
  });
});

test.describe('Reading a change', () => {
  test('Two points chosen from lists are read with their margin, and the address holds them', async ({ page }) => {
    const compare = await openComparison(page, `s=${KOREANS}`);
    const panel = compare.panels.first();
    const { read, select } = compare.change(panel);
    await panel.getByText(words.change.title, { exact: true }).click();
    await select('from').selectOption('2022');
    await expect(read).toContainText(words.change.second('2022'));
    await select('to').selectOption('2023');
    await expect(read).toContainText(/[+−][\d.]+ points, margin ±[\d.]+/);
    await expect(page).toHaveURL(new RegExp(`change=${KOREANS},2022,2023`));
    const said = await read.innerText();
    await page.reload();
    await expect(read).toHaveText(said, { useInnerText: true });
  });

  test('A change can be read on the bare page too; it makes the comparison the reader’s own', async ({ page }) => {
    const compare = new ComparePage(page);
    await compare.openBare();
    const { select } = compare.change(compare.controls);
    await compare.unfold(words.change.title);
    await select('from').selectOption('2019');
    await select('to').selectOption('2020');
    await expect(page).toHaveURL(new RegExp(`\\?change=${JAPANESE},2019,2020$`));
    await expect(compare.change(compare.panels.first()).read).toContainText(/points, margin ±/);
    await expect(compare.view).toBeFocused();
  });

  test('Across a break no change is read, and the break is named', async ({ page }) => {
    const compare = await openComparison(page, `s=${KOREANS}&change=${KOREANS},2023,2025`);
    const { read } = compare.change(compare.panels.first());
    await expect(read).toContainText(compareWords.change.broken('').trim());
    await expect(read).toContainText(/The line is cut before 20\d\d/);
  });

  test('Two points chosen in the chart, one after the other, are read', async ({ page, isMobile }) => {
    const compare = await openComparison(page, `s=${KOREANS}&from=2013&to=2023`);
    const panel = compare.panels.first();
    const plot = panel.locator('.plot');
    await plot.scrollIntoViewIfNeeded();
    await (isMobile ? plot.tap() : plot.hover());
    await expect(panel.locator('.live')).toBeVisible({ timeout: 15_000 });
    const dots = await panel.locator('.pad circle.dot').evaluateAll((all) =>
      all.map((dot) => {
        const { x, y, width, height } = dot.getBoundingClientRect();
        return { x: x + width / 2, y: y + height / 2 };
      }),
    );
    const press = ({ x, y }: { x: number; y: number }) => (isMobile ? page.touchscreen.tap(x, y) : page.mouse.click(x, y));
    const [first, second] = [dots.at(-2), dots.at(-1)];
    if (!first || !second) throw new Error('the chart has no two dots');
    await press(first);
    await expect(compare.change(panel).read).toContainText(words.change.second('2022'));
    const [, moved] = await panel.locator('.pad circle.dot').evaluateAll((all) =>
      all.slice(-2).map((dot) => {
        const { x, y, width, height } = dot.getBoundingClientRect();
        return { x: x + width / 2, y: y + height / 2 };
      }),
    );
    await press(moved ?? second);
    await expect(compare.change(panel).read).toContainText(/points, margin ±/);
    await expect(page).toHaveURL(new RegExp(`change=${KOREANS},2022,2023`));
  });
});

test.describe('The time range', () => {
  test('is typed, and what is no date is said beside the field and not shown', async ({ page }) => {
    const compare = await openComparison(page, `s=${KOREANS},${ARRIVALS}`);
    await compare.unfold(words.labels.range);
    const from = compare.controls.getByLabel(words.from, { exact: true });
    const to = compare.controls.getByLabel(words.to, { exact: true });
    await from.fill('2018-07');
    await expect(page).toHaveURL(/from=2018-07/);
    await expect.poll(async () => (await compare.rows(compare.panels.last()))[0]?.[0]).toBe('2018-07');
    await to.fill('2018-13');
    await expect(to).toHaveAttribute('aria-invalid', 'true');
    await expect(compare.controls.getByRole('alert')).toHaveText(/2018-13/);
    await to.fill('2017');
    await expect(compare.controls.getByRole('alert')).toHaveText(/ends before it starts/);
    await expect(page).not.toHaveURL(/to=/);
    await to.fill('2019');
    await expect(compare.controls.getByRole('alert')).toHaveCount(0);
    await expect(page).toHaveURL(/from=2018-07&to=2019/);
  });
});
