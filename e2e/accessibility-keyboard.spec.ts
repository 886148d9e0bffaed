import { expect, type Locator, type Page, test } from '@playwright/test';
import { chart as words } from '../data/text/en/chart';
import { site } from '../data/text/en/site';
import { onDesktop } from './devices';
import { DatasetOnPage } from './pages/dataset';
import { FigureOnPage } from './pages/figure';
import { PAGE_KINDS } from './pages/kinds';

/** Presses Tab until something has the focus. */
async function tabTo(page: Page, target: Locator, most = 60): Promise<void> {
  for (let press = 0; press < most; press += 1) {
    await page.keyboard.press('Tab');
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  await expect(target).toBeFocused();
}

/** Notes, frame by frame, where nothing has the focus or what has it shows none; call it when something has it. */
async function watchFocus(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const lost: string[] = [];
    const look = () => {
      const { activeElement: at } = document;
      if (!at || at === document.body) lost.push('nothing has the focus');
      else if (getComputedStyle(at).outlineStyle === 'none') lost.push(`${at.localName}.${at.getAttribute('class')} shows no focus`);
      requestAnimationFrame(look);
    };
    look();
    Object.assign(window, { lost });
  });
  return () => page.evaluate(() => (window as unknown as { lost: string[] }).lost);
}

test.describe('By keyboard alone', onDesktop('a phone has no keyboard'), () => {
  test('a reader skips to the content, goes on by the menu and changes the language', async ({ page }) => {
    await page.goto('/en/');
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: site.skip })).toBeFocused();
    await expect(page.getByRole('link', { name: site.skip })).toBeInViewport();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
    await page.goto('/en/');
    await tabTo(page, page.getByRole('navigation', { name: site.menu, exact: true }).getByRole('link', { name: site.nav.trade }));
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL('/en/trade/');
    await tabTo(page, page.getByRole('link', { name: '日本語' }));
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL('/ja/trade/');
  });

  test('a chart comes alive without losing the focus, says where the arrow keys lead, once, and its table is the next stop', async ({
    page,
  }) => {
    const figure = new FigureOnPage(page, 'mutual-impressions');
    await figure.open('/en/');
    const headline = await figure.root.getByRole('heading').first().innerText();
    await figure.switches.last().focus();
    await page.keyboard.press('Tab');
    await expect(figure.plot.or(figure.liveFocus)).toBeFocused();
    const lost = await watchFocus(page);
    await expect(figure.liveFocus).toBeFocused({ timeout: 15_000 });
    await expect(figure.liveFocus).toHaveRole('application');
    await expect(figure.liveFocus).toHaveAccessibleName(new RegExp(headline.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')));
    const said = figure.live.getByRole('status');
    await expect(said).toBeEmpty();
    await page.keyboard.down('ArrowRight');
    for (const _ of [1, 2, 3]) await page.keyboard.down('ArrowRight');
    await expect(figure.readout).toBeVisible();
    await expect(said).toBeEmpty();
    await page.keyboard.up('ArrowRight');
    const read = figure.readout.locator('> div').first();
    await expect(said.locator('p').first()).toHaveText(
      `${await read.locator('p').innerText()} ${await read.locator('li').first().innerText()}`,
    );
    // A pointer is not followed.
    const before = await said.innerText();
    const { x, y } = await figure.placeOf('2015');
    await page.mouse.move(x, y);
    await expect(figure.readout).toContainText('2015');
    expect(await said.innerText()).toBe(before);
    await page.keyboard.press('Tab');
    await expect(figure.root.locator('summary', { hasText: words.table })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(figure.table).toBeVisible();
    expect(await lost()).toEqual([]);
  });

  test('the files of a figure are reached and saved', async ({ page }) => {
    const figure = new FigureOnPage(page, 'mutual-impressions');
    await figure.open('/en/');
    await figure.root.locator('summary', { hasText: words.table }).focus();
    await tabTo(page, figure.root.locator('summary', { hasText: words.download }));
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    const arrival = page.waitForEvent('download');
    await page.keyboard.press('Enter');
    expect((await arrival).suggestedFilename()).toBe('mutual-impressions.csv');
  });

  test('a table is searched, filtered, sorted and turned, and keeps the focus where it was', async ({ page }) => {
    const table = new DatasetOnPage(page, 'poll-responses');
    await table.openAsleep();
    await tabTo(page, table.search);
    await table.isComplete();
    await page.keyboard.type('genron');
    await expect(page).toHaveURL(/\?q=genron$/);
    await tabTo(page, table.sortButton('wave'));
    const lost = await watchFocus(page);
    await page.keyboard.press('Enter');
    await expect(table.heading('wave')).toHaveAttribute('aria-sort', 'ascending');
    await expect(table.sortButton('wave')).toBeFocused();
    await tabTo(page, table.filter('population'));
    await page.keyboard.type('JPN');
    await expect(page).toHaveURL(/population=JPN/);
    await expect(table.filter('population')).toBeFocused();
    await tabTo(page, table.next, 400);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/p=2/);
    expect(await lost()).toEqual([]);
  });
});

test(
  'Everything that can have the focus shows that it has it, and what is pressed is 24 px wide and high',
  onDesktop('sets its own width'),
  async ({ page }) => {
    // It goes over every kind of page: beside other work half a minute was not enough.
    test.setTimeout(90_000);
    // On the page as it stands before any script: what wakes is looked at in the journeys above.
    await page.route(/\.(?:js|png)$/, (route) => route.abort());
    await page.setViewportSize({ width: 360, height: 780 });
    for (const { path } of PAGE_KINDS) {
      await page.goto(path);
      await page.keyboard.press('Tab');
      const faults = await page.evaluate(() => {
        for (const fold of document.querySelectorAll('details')) fold.open = true;
        const controls = [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, summary, [tabindex="0"]')];
        return controls.flatMap((control) => {
          control.focus();
          if (document.activeElement !== control) return [];
          const name = `${control.localName} "${(control.getAttribute('aria-label') ?? control.textContent ?? '').trim().slice(0, 40)}"`;
          const { outlineStyle, outlineWidth } = getComputedStyle(control);
          const isSeen = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
          // A box in a label is pressed by its label; a link in a sentence is as high as its line, and axe measures the others.
          const { width, height } = (control.closest('label') ?? control).getBoundingClientRect();
          const isLarge = control.localName === 'a' || (width >= 24 && height >= 24);
          return [...(isSeen ? [] : [`${name} shows no focus`]), ...(isLarge ? [] : [`${name} is ${width} x ${height} px`])];
        });
      });
      expect.soft(faults, path).toEqual([]);
    }
  },
);
