import { expect, test } from '@playwright/test';
import { builder as words } from '../data/text/en/compare/builder';
import { allFaults } from './axe/faults';
import { onDesktop, onPhone } from './devices';
import { ComparePage, KOREANS, openComparison, SIX } from './pages/compare';

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

  test(
    'The keyboard alone finds, ticks, moves and removes series and sets the range',
    onDesktop('a phone has no keyboard'),
    async ({ page }) => {
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
    },
  );

  test('A seventh series is refused in words, and can be had when one is removed', async ({ page }) => {
    const compare = await openComparison(page, `s=${SIX}`);
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

  test(
    'A search tells how many series it finds, also in the words of the question, and when it finds none',
    onDesktop('the same as on a desktop'),
    async ({ page }) => {
      const compare = new ComparePage(page);
      await compare.openBare();
      await compare.unfold(words.labels.add);
      for (const typed of ['親しみ', '호감', 'SOUTH koreans', '＄'.normalize('NFKC')]) {
        await compare.search.fill(typed);
        const found = compare.controls.getByText(/^[\d,]+ series found$/);
        await (typed === '$' ? expect(compare.controls.getByText(words.noMatch)).toBeVisible() : expect(found).toBeVisible());
      }
    },
  );
});

test('axe finds no fault in a comparison that was put together, light or dark', async ({ page, isMobile }) => {
  const compare = await openComparison(page, `s=${SIX}&margins=1&events=trade&change=${KOREANS},2022,2023&side=xx&from=2005`);
  for (const fold of [words.labels.add, words.labels.range, words.labels.show, words.labels.events]) await compare.unfold(fold);
  await compare.search.fill('affinity');
  await expect(compare.controls.getByText(/series found$/)).toBeVisible();
  for (const colorScheme of isMobile ? (['light'] as const) : (['light', 'dark'] as const)) {
    await page.emulateMedia({ colorScheme });
    expect.soft(await allFaults(page), colorScheme).toEqual([]);
  }
});

test('No width makes the builder wider than the screen', onDesktop('sets its own widths'), async ({ page }) => {
  const compare = await openComparison(page, `s=${SIX}&margins=1&change=${KOREANS},2022,2023`);
  for (const fold of [words.labels.add, words.labels.range, words.labels.show, words.labels.events]) await compare.unfold(fold);
  for (const width of [320, 360, 768, 960, 1024, 1280, 1600]) {
    await page.setViewportSize({ width, height: 800 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth), `${width} px`).toBeLessThanOrEqual(width);
  }
});

test(
  'On a phone the verdict stands on the first screen, and a button opens the controls',
  onPhone('beside the charts there is room for the controls'),
  async ({ page }) => {
    await page.goto('/en/compare/');
    const compare = new ComparePage(page);
    await expect(compare.verdict.getByRole('heading')).toBeInViewport();
    await expect(compare.fold(words.labels.add)).toBeHidden();
    await compare.opener.tap();
    await expect(compare.fold(words.labels.add)).toBeVisible();
    await expect(compare.chosen).toHaveCount(2);
  },
);
