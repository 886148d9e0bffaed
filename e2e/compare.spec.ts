import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { compareWords } from '../data/text/en/compare';
import { builder as words } from '../data/text/en/compare/builder';
import { comparePage } from '../data/text/en/compare/page';
import { ComparePage } from './pages/compare';
import { listen } from './pages/traffic';

const KOREANS = 'genron-eai.impression.good.kor';
const JAPANESE = 'genron-eai.impression.good.jpn';
const ARRIVALS = 'arrivals.kor-jpn';
const SIX = `${JAPANESE},${KOREANS},gallup-korea.favourable-to-country.favourable.kor,cabinet-office.affinity.feel.jpn,fx.jpy,fx.krw`;

async function opened(page: Page, query: string): Promise<ComparePage> {
  const compare = new ComparePage(page);
  await compare.open(query);
  return compare;
}

test.describe('Putting a comparison together', () => {
  test('Series are found by typing and ticked; the copied address opens the same chart, table and verdict', async ({
    page,
    context,
    isMobile,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const compare = new ComparePage(page);
    await compare.openBare();
    await compare.unfold(words.labels.add);
    await compare.search.fill('cabinet office affinity');
    const offer = compare.offer(/^Japanese on South Korea: Affinity .*Feel or rather feel/);
    await (isMobile ? offer.tap() : offer.click());
    await compare.search.fill('south koreans in japan visits month');
    const visits = compare.offer(/^South Koreans in Japan: visits, by month/);
    await (isMobile ? visits.tap() : visits.click());
    await expect(compare.chosen).toHaveCount(4);
    await expect(compare.panels).toHaveCount(2);
    await compare.view.getByRole('button', { name: words.take.copy }).click();
    await expect(compare.view.getByText(words.take.copied)).toBeVisible();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link).toBe(await compare.address.inputValue());

    const other = await context.newPage();
    const again = new ComparePage(other);
    await other.goto(link);
    await expect(again.panels).toHaveCount(2);
    expect(await again.told()).toEqual(await compare.told());
  });

  test('Back and forward lead through every step, and back to the comparison of the bare page', async ({ page }) => {
    const compare = new ComparePage(page);
    await compare.openBare();
    const bare = await compare.told();
    await compare.add('gallup korea favourable country', /^South Koreans on Japan: Favourable to Japan.*favourable/i);
    await expect(compare.chosen).toHaveCount(3);
    await expect(compare.verdict).not.toHaveText(bare.verdict, { useInnerText: true });
    const one = await compare.told();
    await compare.unfold(words.labels.show);
    await compare.controls.getByRole('checkbox', { name: words.margins }).check();
    await expect(page).toHaveURL(/margins=1/);
    await page.goBack();
    await expect(page).not.toHaveURL(/margins/);
    await expect.poll(() => compare.told()).toEqual(one);
    await page.goBack();
    await expect(page).toHaveURL(/\/compare\/$/);
    await expect.poll(() => compare.told()).toEqual(bare);
    await page.goForward();
    await expect.poll(() => compare.told()).toEqual(one);
    await page.reload();
    await expect.poll(() => compare.told()).toEqual(one);
  });

  test('The keyboard alone finds, ticks, moves and removes series and sets the range', async ({ page, isMobile }) => {
    test.skip(isMobile, 'a phone has no keyboard');
    await page.goto('/en/compare/');
    const compare = new ComparePage(page);
    const focusOn = async (target: ReturnType<ComparePage['fold']>, most = 40) => {
      for (let press = 0; press < most; press += 1) {
        if (await target.evaluate((element) => element === document.activeElement)) return;
        await page.keyboard.press('Tab');
      }
      await expect(target).toBeFocused();
    };
    await focusOn(compare.fold(words.labels.add));
    await page.keyboard.press('Enter');
    await focusOn(compare.search);
    await page.keyboard.type('yen per us dollar');
    await focusOn(compare.offer(/^Yen: per US dollar, annual average/));
    await page.keyboard.press('Space');
    await expect(compare.chosen).toHaveCount(3);
    await expect(compare.controls.getByRole('status').filter({ hasText: /^Added/ })).toHaveText(/Yen.* 3 of 6/);

    await focusOn(compare.fold(words.labels.range));
    await page.keyboard.press('Enter');
    const slider = compare.controls.getByRole('slider', { name: words.firstYear });
    await focusOn(slider);
    const first = Number(await slider.inputValue());
    for (let press = 0; press < 3; press += 1) await page.keyboard.press('ArrowRight');
    await expect(page).toHaveURL(new RegExp(`from=${first + 3}(?:&|$)`));

    await page.keyboard.press('Shift+Tab');
    const remove = compare.chosen.first().getByRole('button', { name: /^Remove/ });
    for (let press = 0; press < 40 && !(await remove.evaluate((element) => element === document.activeElement)); press += 1)
      await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    await expect(compare.chosen).toHaveCount(2);
    await expect(page).toHaveURL(new RegExp(`s=${KOREANS},fx.jpy&`));
    const down = compare.chosen.first().getByRole('button', { name: /down$/ });
    await focusOn(down);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp(`s=fx.jpy,${KOREANS}&`));
  });

  test('A seventh series is refused in words, and can be had when one is removed', async ({ page }) => {
    const compare = await opened(page, `s=${SIX}`);
    await expect(compare.chosen).toHaveCount(6);
    await compare.unfold(words.labels.add);
    await expect(compare.controls.getByText(words.full('6')).first()).toBeVisible();
    await compare.search.fill('kyodo');
    const seventh = compare.offer(/Kyodo/);
    // It is refused, not disabled: a reader can press it, and is told why.
    await seventh.press('Space');
    await expect(compare.controls.getByRole('status').filter({ hasText: words.full('6') })).toBeAttached();
    await expect(seventh).not.toBeChecked();
    await expect(compare.chosen).toHaveCount(6);
    await compare.chosen
      .first()
      .getByRole('button', { name: /^Remove/ })
      .click();
    await seventh.click();
    await expect(seventh).toBeChecked();
    await expect(compare.chosen).toHaveCount(6);
  });

  test('A search tells how many series it finds, also in the words of the question, and when it finds none', async ({ page, isMobile }) => {
    test.skip(isMobile, 'the same as on a desktop');
    const compare = new ComparePage(page);
    await compare.openBare();
    await compare.unfold(words.labels.add);
    for (const typed of ['親しみ', '호감', 'SOUTH koreans', '＄'.normalize('NFKC')]) {
      await compare.search.fill(typed);
      const found = compare.controls.getByText(/^[\d,]+ series found$/);
      await (typed === '$' ? expect(compare.controls.getByText(words.noMatch)).toBeVisible() : expect(found).toBeVisible());
    }
  });
});

test.describe('What the site does not let a comparison do', () => {
  test('Different units stand in panels of their own, each with one axis', async ({ page }) => {
    const compare = await opened(page, `s=${KOREANS},${ARRIVALS},fx.jpy`);
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
    const compare = await opened(page, `s=${KOREANS},${ARRIVALS}`);
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
    const compare = await opened(page, `s=${KOREANS}`);
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
    const compare = await opened(page, `s=${KOREANS},${ARRIVALS}`);
    const plain = await compare.panels.first().locator('.pad svg.canvas').innerHTML();
    await compare.unfold(words.labels.show);
    await compare.controls.getByRole('checkbox', { name: words.margins }).check();
    await expect.poll(() => compare.panels.first().locator('.pad svg.canvas').innerHTML()).not.toBe(plain);
    await expect(compare.panels.first().locator('figcaption')).toContainText(/nominal/i);
    await expect(compare.panels.last().locator('figcaption')).not.toContainText(/nominal/i);
  });
});

test.describe('Reading a change', () => {
  test('Two points chosen from lists are read with their margin, and the address holds them', async ({ page }) => {
    const compare = await opened(page, `s=${KOREANS}`);
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

  test('Across a break no change is read, and the break is named', async ({ page }) => {
    const compare = await opened(page, `s=${KOREANS}&change=${KOREANS},2023,2025`);
    const { read } = compare.change(compare.panels.first());
    await expect(read).toContainText(compareWords.change.broken('').trim());
    await expect(read).toContainText(/The line is cut before 20\d\d/);
  });

  test('Two points chosen in the chart, one after the other, are read', async ({ page, isMobile }) => {
    const compare = await opened(page, `s=${KOREANS}&from=2013&to=2023`);
    const panel = compare.panels.first();
    const plot = panel.locator('.plot');
    await plot.scrollIntoViewIfNeeded();
    await (isMobile ? plot.tap() : plot.hover());
    await expect(panel.locator('.live')).toBeVisible({ timeout: 15_000 });
    const dots = await panel.locator('.live circle.dot').evaluateAll((all) =>
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
    const [, moved] = await panel.locator('.live circle.dot').evaluateAll((all) =>
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
    const compare = await opened(page, `s=${KOREANS},${ARRIVALS}`);
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

test.describe('An address that holds what the page does not know', () => {
  const problem = compareWords.problem;
  const long = 'x'.repeat(80);
  for (const { query, says, series } of [
    { query: 's=nothing', says: problem({ param: 's', value: 'nothing', why: 'unknown-series' }), series: 0 },
    { query: `s=${KOREANS},nothing`, says: problem({ param: 's', value: 'nothing', why: 'unknown-series' }), series: 1 },
    {
      query: `s=${KOREANS},<img src=x onerror=alert(1)>`,
      says: problem({ param: 's', value: '<img src=x onerror=alert(1)>', why: 'unknown-series' }),
      series: 1,
    },
    {
      query: `s=${KOREANS},%3Cscript%3Ealert(1)%3C/script%3E`,
      says: problem({ param: 's', value: '<script>alert(1)</script>', why: 'unknown-series' }),
      series: 1,
    },
    { query: `s=${KOREANS},../../secret`, says: problem({ param: 's', value: '../../secret', why: 'unknown-series' }), series: 1 },
    { query: `s=${KOREANS},__proto__`, says: problem({ param: 's', value: '__proto__', why: 'unknown-series' }), series: 1 },
    { query: `s=${KOREANS},${KOREANS}`, says: problem({ param: 's', value: KOREANS, why: 'twice' }), series: 1 },
    { query: `s=${SIX},${ARRIVALS}`, says: problem({ param: 's', value: ARRIVALS, why: 'too-many' }), series: 6 },
    {
      query: `s=${KOREANS}&side=javascript:alert(1)`,
      says: problem({ param: 'side', value: 'javascript:alert(1)', why: 'not-a-choice' }),
      series: 1,
    },
    { query: `s=${ARRIVALS}&tourism=log`, says: problem({ param: 'tourism', value: 'log', why: 'not-a-choice' }), series: 1 },
    { query: `s=${KOREANS}&from=2013-99`, says: problem({ param: 'from', value: '2013-99', why: 'not-a-date' }), series: 1 },
    { query: `s=${KOREANS}&from=2020&to=2010`, says: problem({ param: 'from', value: '2020', why: 'reversed' }), series: 1 },
    { query: `s=${KOREANS}&events=war`, says: problem({ param: 'events', value: 'war', why: 'not-a-choice' }), series: 1 },
    {
      query: `s=${KOREANS}&margins=${long}`,
      says: problem({ param: 'margins', value: `${long.slice(0, 59)}…`, why: 'not-a-choice' }),
      series: 1,
    },
    { query: `s=${'a,'.repeat(3000)}`, says: problem({ param: 's', value: '', why: 'too-long' }), series: 2 },
  ]) {
    test(`?${query.slice(0, 70)}`, async ({ page, isMobile, baseURL }) => {
      test.skip(isMobile, 'the same as on a desktop');
      const { complaints, elsewhere } = listen(page, new URL(baseURL ?? '').host);
      const dialogs: string[] = [];
      page.on('dialog', (dialog) => {
        dialogs.push(dialog.message());
        void dialog.dismiss();
      });
      const compare = await opened(page, query);
      await expect(compare.messages.first()).toContainText(says);
      await expect(compare.chosen).toHaveCount(series);
      if (series > 0) await expect(compare.panels.first().locator('.pad').locator('circle.dot, path.line').first()).toBeVisible();
      expect([dialogs, complaints, elsewhere]).toEqual([[], [], []]);
    });
  }

  test('a way to show counts that a series does not have leaves it at its level, and says so', async ({ page, isMobile }) => {
    test.skip(isMobile, 'the same as on a desktop');
    const compare = await opened(page, 's=trade.share.jpn.total&trade=per100');
    await expect(compare.view.getByRole('status').filter({ hasText: /cannot be shown as per 100/ })).toBeVisible();
    await expect(compare.panels).toHaveCount(1);
  });
});

test('A series that cannot be fetched is named, the rest is drawn, and another try brings it', async ({ page }) => {
  const file = `**/compare/en/series/${ARRIVALS}.json`;
  await page.route(file, (route) => route.fulfill({ status: 503, body: '' }));
  const compare = await opened(page, `s=${KOREANS},${ARRIVALS}`);
  await expect(compare.messages).toContainText(/South Koreans in Japan: visits, by month/);
  await expect(compare.panels).toHaveCount(1);
  await page.unroute(file);
  await compare.messages.getByRole('button', { name: words.labels.retry }).click();
  await expect(compare.panels).toHaveCount(2);
  await expect(compare.messages).toHaveCount(0);
});

test('When the list of series cannot be fetched the page says so, and another try brings it', async ({ page }) => {
  const file = '**/compare/en/picker.json';
  await page.route(file, (route) => route.abort());
  await page.goto('/en/compare/');
  const compare = new ComparePage(page);
  await compare.fold(words.labels.add).focus();
  await expect(compare.controls.getByText(words.labels.failed)).toBeVisible();
  await expect(compare.panels.first()).toBeVisible();
  await page.unroute(file);
  await compare.controls.getByRole('button', { name: words.labels.retry }).click();
  await compare.isReady();
});

test.describe('What is taken away', () => {
  test.skip(({ isMobile }) => isMobile, 'a phone is given the same files');

  test('The CSV holds the figures of the tables shown, no more and no fewer', async ({ page }) => {
    const compare = await opened(page, `s=${JAPANESE},${KOREANS},${ARRIVALS}&tourism=sum12&from=2015&to=2020`);
    const points = await compare.csv();
    const panels = await compare.panels.all();
    expect(panels).toHaveLength(2);
    let figures = 0;
    for (const [index, panel] of panels.entries()) {
      await compare.unfoldTable(panel);
      const headings = await panel.locator('.figure-table thead th.number').allInnerTexts();
      for (const [period = '', ...cells] of await compare.rows(panel)) {
        for (const [column, cell] of cells.entries()) {
          const point = points.find(
            ({ figure, row, series }) => figure === `own-${index + 1}` && row === period && series === headings[column],
          );
          const value = point?.value === '' ? cell : Number(point?.value);
          const shown = point?.value === '' ? cell : Number(cell.replaceAll(',', ''));
          if (typeof value === 'number') expect(Math.abs(Number(shown) - value), `${period} ${headings[column]}`).toBeLessThanOrEqual(0.5);
          figures += 1;
        }
      }
    }
    expect(points).toHaveLength(figures);
  });

  test('The SVG is well-formed and holds verdicts, panels and sources; the PNG is its picture', async ({ page }) => {
    const compare = await opened(page, `s=${KOREANS},${ARRIVALS}&tourism=sum12&margins=1&events=trade`);
    const svg = await compare.text(await compare.save(words.take.svg));
    const faults = await page.evaluate((text) => {
      const picture = new DOMParser().parseFromString(text, 'image/svg+xml');
      return { broken: picture.querySelector('parsererror') !== null, text: picture.documentElement.textContent ?? '' };
    }, svg);
    expect(faults.broken).toBe(false);
    for (const heading of await compare.panels.getByRole('heading').allInnerTexts())
      expect(faults.text.replaceAll(/\s+/g, '')).toContain(heading.replaceAll(/\s+/g, ''));
    expect(faults.text).toContain('Both Shores');
    const png = await compare.bytes(await compare.save(words.take.png));
    expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
    const [, width = 0] = /width="(\d+)"/.exec(svg) ?? [];
    expect(png.readUInt32BE(16)).toBe(2 * Number(width));
  });
});

test('A prepared comparison opened to be changed shows what it showed', async ({ page }) => {
  const slug = 'the-year-2019';
  await page.goto(`/en/compare/${slug}/`);
  const before = (await page.locator('figure .figure-table').allTextContents()).map((text) => text.trim());
  await page.getByRole('link', { name: words.openHere }).click();
  const compare = new ComparePage(page);
  await compare.isReady();
  await expect(compare.panels).toHaveCount(before.length);
  await expect(compare.verdict.getByRole('heading', { name: comparePage.verdict })).toBeVisible();
  expect((await compare.told()).tables).toEqual(before);
});

test('axe finds no fault in a comparison that was put together, light or dark', async ({ page, isMobile }) => {
  const compare = await opened(page, `s=${SIX}&margins=1&events=trade&change=${KOREANS},2022,2023&side=xx&from=2005`);
  for (const fold of [words.labels.add, words.labels.range, words.labels.show, words.labels.events]) await compare.unfold(fold);
  await compare.search.fill('affinity');
  await expect(compare.controls.getByText(/series found$/)).toBeVisible();
  for (const colorScheme of isMobile ? (['light'] as const) : (['light', 'dark'] as const)) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page })
      .setLegacyMode()
      .options({ resultTypes: ['violations'], preload: false })
      .analyze();
    expect
      .soft(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`),
        colorScheme,
      )
      .toEqual([]);
  }
});

test('No width makes the builder wider than the screen', async ({ page, isMobile }) => {
  test.skip(isMobile, 'sets its own widths');
  const compare = await opened(page, `s=${SIX}&margins=1&change=${KOREANS},2022,2023`);
  for (const fold of [words.labels.add, words.labels.range, words.labels.show, words.labels.events]) await compare.unfold(fold);
  for (const width of [320, 360, 768, 960, 1024, 1280, 1600]) {
    await page.setViewportSize({ width, height: 800 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth), `${width} px`).toBeLessThanOrEqual(width);
  }
});
