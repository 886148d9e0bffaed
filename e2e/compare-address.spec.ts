import { expect, test } from '@playwright/test';
import { compareWords } from '../data/text/en/compare';
import { builder as words } from '../data/text/en/compare/builder';
import { site } from '../data/text/en/site';
import { onDesktop } from './devices';
import { ARRIVALS, ComparePage, KOREANS, openComparison, SIX } from './pages/compare';
import { holdBack, listen } from './pages/traffic';

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
    test(`?${query.slice(0, 70)}`, onDesktop('the same as on a desktop'), async ({ page, baseURL }) => {
      const { complaints, elsewhere } = listen(page, new URL(baseURL ?? '').host);
      const dialogs: string[] = [];
      page.on('dialog', (dialog) => {
        dialogs.push(dialog.message());
        void dialog.dismiss();
      });
      const compare = await openComparison(page, query);
      await expect(compare.messages.first()).toContainText(says);
      await expect(compare.chosen).toHaveCount(series);
      if (series > 0) await expect(compare.panels.first().locator('.pad').locator('circle.dot, path.line').first()).toBeVisible();
      expect([dialogs, complaints, elsewhere]).toEqual([[], [], []]);
    });
  }

  test(
    'a range in which the series have no figure names them and shows no chart',
    onDesktop('the same as on a desktop'),
    async ({ page }) => {
      const compare = await openComparison(page, `s=${ARRIVALS}&from=2098`);
      await expect(
        compare.view.getByRole('status').filter({ hasText: /^No figure in this time range: South Koreans in Japan/ }),
      ).toBeVisible();
      await expect(compare.panels).toHaveCount(0);
      await expect(compare.verdict).toBeHidden();
    },
  );

  test(
    'a way to show counts that a series does not have leaves it at its level, and says so',
    onDesktop('the same as on a desktop'),
    async ({ page }) => {
      const compare = await openComparison(page, 's=trade.share.jpn.total&trade=per100');
      await expect(compare.view.getByRole('status').filter({ hasText: /cannot be shown as per 100/ })).toBeVisible();
      await expect(compare.panels).toHaveCount(1);
    },
  );
});

test('A series that cannot be fetched is named, the rest is drawn, and another try brings it', async ({ page }) => {
  const file = `**/compare/en/series/${ARRIVALS}.json`;
  await page.route(file, (route) => route.fulfill({ status: 503, body: '' }));
  const compare = await openComparison(page, `s=${KOREANS},${ARRIVALS}`);
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
  await compare.turnTo();
  await expect(compare.controls.getByText(words.labels.failed)).toBeVisible();
  await expect(compare.panels.first()).toBeVisible();
  await page.unroute(file);
  await compare.controls.getByRole('button', { name: words.labels.retry }).click();
  await compare.isReady();
});

test.describe('While the comparison in the address is not there', () => {
  test('the page shows that it loads, not its own comparison as if it were the reader’s', async ({ page }) => {
    const go = await holdBack(page, '**/_next/static/**/*.js');
    await page.goto(`/en/compare/?s=${ARRIVALS}`, { waitUntil: 'commit' });
    const compare = new ComparePage(page);
    await expect(compare.view.getByText(words.labels.asked)).toBeVisible();
    await expect(compare.panels.first()).toBeHidden();
    await expect(compare.chosen).toHaveCount(0);
    go();
    await compare.isReady();
    await expect(compare.view.getByText(words.labels.asked)).toBeHidden();
    await expect(compare.panels).toHaveCount(1);
  });

  for (const lost of ['**/_next/static/**/*.js', '**/compare/en/picker.json'])
    test(`and when ${lost} cannot be had, it comes back, with a word`, async ({ page }) => {
      await page.route(lost, (route) => route.abort());
      await page.goto(`/en/compare/?s=${ARRIVALS}`, { waitUntil: 'commit' });
      const compare = new ComparePage(page);
      await expect(compare.view.getByText(site.notCome)).toBeVisible();
      await expect(compare.panels.first()).toBeVisible();
      await expect(compare.view.getByText(words.labels.asked)).toBeHidden();
    });
});
