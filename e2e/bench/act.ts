import type { Browser, Page } from '@playwright/test';
import { bytesAt } from '../pages/exported';
import { freshPage, watched } from './load';

/** What comes alive first on a page that has charts: the first one that is seen. */
const CHART = '.plot[role="group"]';

export interface Swap {
  /** From the pointer's arrival to the live chart's first frame, in ms. */
  time: number;
  /** What moved meanwhile, and since the page was opened. */
  shift: number;
}

/**
 * Points at a page's first chart, on a machine that is not slowed; none when it has no chart.
 * @param cameBy whether the pointer was on the page before, and all that it fetched is there
 */
export async function firstLiveChart(browser: Browser, address: string, cameBy: boolean): Promise<Swap | undefined> {
  const page = await freshPage(browser);
  await page.goto(address, { waitUntil: 'networkidle' });
  const chart = page.locator(CHART).filter({ visible: true }).first();
  let swap: Swap | undefined;
  if ((await chart.count()) > 0) {
    await chart.scrollIntoViewIfNeeded();
    if (cameBy) {
      await page.mouse.move(1, 1);
      await page.waitForTimeout(1000);
    }
    const time = page.evaluate<number>(`window.untilThere('pointerover', () => document.querySelector('.live .recharts-surface'))`);
    await chart.hover();
    swap = { time: await time, shift: (await watched(page)).shift };
  }
  await page.context().close();
  return swap;
}

const ROWS = 10_000;
/** The dataset with most rows, and what is asked of its columns. */
const LARGEST = 'trade-controlled-materials';

/** Rows of the largest dataset, as often as needed; each time the years are a century later, so that every row is another. */
function manyRows(): string {
  const [head = '', ...rows] = bytesAt(`/data/${LARGEST}.csv`).toString('utf8').trimEnd().split(/\r?\n/);
  const many = Array.from({ length: ROWS }, (_, index) => {
    const later = Math.floor(index / rows.length) * 100;
    return rows[index % rows.length]?.replace(/^\d{4}/, (year) => String(Number(year) + later));
  });
  return `${[head, ...many].join('\r\n')}\r\n`;
}

/** What a reader does with a large table, each with the event that begins it. */
const STEPS: { name: string; event: string; act(page: Page): Promise<unknown> }[] = [
  { name: 'sort by a number', event: 'click', act: (page) => page.locator('thead button').filter({ hasText: 'value_usd' }).click() },
  { name: 'sort by a text', event: 'click', act: (page) => page.locator('thead button').filter({ hasText: 'period' }).click() },
  { name: 'choose in a column', event: 'change', act: (page) => page.locator('[name="filter-flow"]').selectOption('imports') },
  { name: 'filter a column', event: 'input', act: (page) => page.locator('[name="filter-hs_code"]').fill('37') },
  { name: 'search', event: 'input', act: (page) => page.locator('[name="search"]').fill('202') },
];

/** Milliseconds from each of a reader's steps to the frame with its rows, in a table of 10,000. */
export async function tableSteps(browser: Browser, origin: string): Promise<Map<string, number>> {
  const page = await freshPage(browser);
  const body = manyRows();
  await page.route(`**/data/${LARGEST}.csv`, (route) => route.fulfill({ body, contentType: 'text/csv; charset=utf-8' }));
  await page.goto(`${origin}/en/data/${LARGEST}/`);
  await page.locator('[name="search"]').focus();
  await page.locator('[data-rows="all"]').waitFor();
  const times = new Map<string, number>();
  for (const { name, event, act } of STEPS) {
    await page.evaluate(
      `new MutationObserver(() => { window.changed = true; }).observe(document.querySelector('[data-table] tbody'), { childList: true, subtree: true, characterData: true }); window.changed = false;`,
    );
    const time = page.evaluate<number>(`window.untilThere('${event}', () => window.changed)`);
    await act(page);
    times.set(name, await time);
  }
  await page.context().close();
  return times;
}
