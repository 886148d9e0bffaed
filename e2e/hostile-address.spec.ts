import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import fc from 'fast-check';
import { anyQuery } from '../data/testing';
import { claimsPages } from '../data/text/en/claims';
import { compareWords } from '../data/text/en/compare';
import { sourcesPages } from '../data/text/en/sources';
import { tableTexts } from '../data/text/en/table';
import { onDesktop } from './devices';
import { KOREANS } from './pages/compare';
import { listen } from './pages/traffic';

// Each of these opens several pages.
test.setTimeout(90_000);

/** Scripts, addresses, names that every object has, broken escapes, letters that turn the line, more than a line. */
const HOSTILE = `<img src=x onerror=alert(1)>,"><script>alert(1)</script>,javascript:alert(1),//evil.example/,__proto__,%,%E0%A4%A,%00,\u202e,{0},$&,${'x'.repeat(300)}`;
const VALUES = HOSTILE.split(',');

/** A page with a state: what its address can hold, where it shows that it has read it, and what it says of the rest. */
const STATEFUL = [
  {
    path: '/en/compare/',
    names: ['s', 'side', 'tourism', 'base', 'from', 'to', 'events', 'margins', 'change'],
    known: `s=${KOREANS}`,
    ready: '[data-builder="ready"]',
    says: compareWords.problem({ param: 'side', value: 'x', why: 'not-a-choice' }).split('x')[1] ?? '',
    draws: '#charts svg.canvas',
  },
  {
    path: '/en/claims/',
    names: ['says', 'in', 'from', 'to', 'x'],
    known: 's=trade.exports.kor.usd',
    ready: '[data-own="ready"]',
    says: claimsPages.own.ignored(''),
    draws: '[data-own] svg.canvas',
  },
  {
    path: '/en/data/trade-annual/',
    names: ['reporter', 'year', 'sort', 'hide', 'p', 'cell', 'at'],
    known: 'reporter=KOR',
    ready: '[data-table] [role="status"] span',
    says: tableTexts.ignored(''),
    draws: '[data-table] tbody td',
  },
  {
    path: '/en/sources/',
    names: ['kind', 'colour'],
    known: 'q=genron',
    ready: '[role="search"] [role="alert"]',
    says: sourcesPages.ignored(''),
    draws: 'dd:not([hidden])',
  },
];

/** Watches for what must never happen. @returns what happened, and links of the page that lead out or run something */
async function watched(page: Page, baseURL: string | undefined): Promise<() => Promise<string[]>> {
  const { origin, host } = new URL(baseURL ?? '');
  const { elsewhere, complaints } = listen(page, host);
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  return async () => {
    const links = await page.evaluate(() => [...document.querySelectorAll<HTMLAnchorElement>('a[href]')].map(({ href }) => href));
    const odd = links.filter((link) => /^(?:javascript|data|vbscript):|^https?:\/\/[^/]*evil\.example/i.test(link));
    const left = new URL(page.url()).origin === origin ? [] : [page.url()];
    return [...dialogs, ...complaints, ...elsewhere, ...odd, ...left];
  };
}

const escaped = (value: string): string => encodeURIComponent(value).replaceAll('%25', '%');

for (const { path, names, known, ready, says, draws } of STATEFUL) {
  test(
    `${path} draws what it can of a hostile address, says what it left out, and runs nothing`,
    onDesktop('the same as on a phone'),
    async ({ page, baseURL }) => {
      const faults = await watched(page, baseURL);
      for (const value of VALUES) {
        await page.goto(`${path}?${known}&${names.map((name) => `${name}=${escaped(value)}`).join('&')}&__proto__=1#${escaped(value)}`);
        await expect(page.locator(ready).first(), value).toBeAttached({ timeout: 20_000 });
        await expect(page.getByText(says).first(), value).toBeVisible();
        await expect(page.locator(draws).first(), value).toBeVisible();
        expect.soft(await faults(), value).toEqual([]);
      }
    },
  );

  test(`${path} stands every random address`, onDesktop('the same as on a phone'), async ({ page, baseURL }) => {
    const faults = await watched(page, baseURL);
    for (const query of fc.sample(anyQuery([...names, 's', 'q'], known.split('=')), { numRuns: 8, seed: 6 })) {
      await page.goto(`${path}?${new URLSearchParams(query)}&utm_source=x`);
      await expect(page.locator(ready).first(), query).toBeAttached({ timeout: 20_000 });
      await expect(page.getByRole('heading', { level: 1 }), query).toBeVisible();
      expect.soft(await faults(), query).toEqual([]);
    }
  });
}

test(
  'An anchor of a megabyte, or one that is nothing, is told where rows are asked for, and harms no page',
  onDesktop('the same as on a phone'),
  async ({ page, baseURL }) => {
    const faults = await watched(page, baseURL);
    for (const anchor of ['nothing', '%E0%A4%A', '__proto__', '<svg onload=alert(1)>', 'x'.repeat(1_000_000)]) {
      await page.goto(`/en/data/trade-annual/#${anchor}`);
      await expect(page.getByRole('status').filter({ hasText: tableTexts.ignored('') })).toBeVisible({ timeout: 20_000 });
      for (const path of ['/', '/en/', '/en/compare/', '/en/claims/', '/en/timeline/']) await page.goto(`${path}#${anchor}`);
      expect.soft(await faults(), anchor.slice(0, 30)).toEqual([]);
    }
  },
);

test(
  'A link to another language takes a hostile address along and stays on the site',
  onDesktop('the same as on a phone'),
  async ({ page, baseURL }) => {
    const faults = await watched(page, baseURL);
    for (const value of VALUES) {
      await page.goto(`/en/timeline/?q=${escaped(value)}#${escaped(value)}`);
      await page.locator('nav a[hreflang="ja"]').click();
      await expect(page).toHaveURL((address) => address.pathname === '/ja/timeline/');
      expect.soft(await faults(), value).toEqual([]);
    }
  },
);

/** The front door with something stored before. */
async function frontDoor(context: BrowserContext, stored: string): Promise<Page> {
  await context.addInitScript((value) => localStorage.setItem('language', value), stored);
  const page = await context.newPage();
  await page.goto('/');
  return page;
}

test.describe('The front door', () => {
  for (const stored of ['javascript:alert(1)', '//evil.example', '__proto__', '"]', 'koala', '\ud800', 'x'.repeat(1_000_000), ''])
    test(
      `stays where it is when ${stored.slice(0, 20) || 'nothing'} is stored as a language`,
      onDesktop('the same as on a phone'),
      async ({ context, baseURL }) => {
        const page = await frontDoor(context, stored);
        const faults = await watched(page, baseURL);
        await page.reload();
        await expect(page).toHaveURL('/');
        expect(await faults()).toEqual([]);
      },
    );

  test('does not take Konkani for Korean', onDesktop('the same as on a phone'), async ({ browser, baseURL }) => {
    const page = await browser.newPage({ locale: 'kok-IN', baseURL });
    await page.goto('/');
    await expect(page).toHaveURL('/');
    await page.close();
  });

  test(
    'and the links to other languages work where nothing may be stored',
    onDesktop('the same as on a phone'),
    async ({ context, baseURL }) => {
      await context.addInitScript(() => {
        Object.defineProperty(window, 'localStorage', {
          get() {
            throw new DOMException('denied', 'SecurityError');
          },
        });
      });
      const page = await context.newPage();
      const faults = await watched(page, baseURL);
      await page.goto('/');
      await page.getByRole('link', { name: '日本語', exact: true }).click();
      await expect(page).toHaveURL('/ja/');
      expect(await faults()).toEqual([]);
    },
  );
});
