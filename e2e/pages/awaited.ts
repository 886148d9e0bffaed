import { expect, type Locator, type Page } from '@playwright/test';
import { chart } from '../../data/text/en/chart';
import { claimsPages } from '../../data/text/en/claims';
import { builder } from '../../data/text/en/compare/builder';
import { provenanceTexts } from '../../data/text/en/provenance';
import { tableTexts } from '../../data/text/en/table';
import { ARRIVALS, KOREANS } from './compare';

/** A file that something on a page waits for. */
export interface Awaited {
  file: string;
  path: string;
  /** What a reader does that asks for it. */
  ask(page: Page): Promise<void>;
  /** What of the page stays. */
  stays: string;
  /** Says that it did not come, and asks again. */
  failed(page: Page): Locator;
  retry: string;
  /** What is there when it has come. */
  done: string;
}

const hover = (what: string) => (page: Page) => page.locator(what).first().hover();
export const focus = (what: string) => async (page: Page) => {
  await page.locator(what).first().hover();
  await page.locator(what).first().focus();
};
const nothing = async () => {};

/** What the builder needs before it is ready. */
const ON_COMPARE: Omit<Awaited, 'file'> = {
  path: `/en/compare/?s=${ARRIVALS}`,
  ask: nothing,
  stays: '#charts svg.canvas',
  failed: (page) => page.getByRole('alert').filter({ hasText: builder.labels.failed }),
  retry: builder.labels.retry,
  done: '[data-builder="ready"]',
};

/** What a claim of the reader's own needs. */
const ON_CLAIMS: Omit<Awaited, 'file'> = {
  path: `/en/claims/?s=${ARRIVALS}`,
  ask: nothing,
  stays: 'main li[id] h3',
  failed: (page) => page.locator('[data-own]').getByRole('alert'),
  retry: claimsPages.own.retry,
  done: '[data-own] svg.canvas',
};

export const AWAITED = {
  'a live chart': {
    file: '/figures/en/mutual-impressions.json',
    path: '/en/',
    ask: hover('#mutual-impressions .plot'),
    stays: '#mutual-impressions .plot svg.canvas',
    failed: (page) => page.locator('#mutual-impressions').getByRole('alert'),
    retry: chart.retry,
    done: '#mutual-impressions .live',
  },
  'the card of a cell': {
    file: '/provenance/en/mutual-impressions.json',
    path: '/en/',
    ask: async (page) => {
      await page.locator('#mutual-impressions summary', { hasText: chart.table }).click();
      await expect(page.locator('#mutual-impressions').getByRole('grid')).toBeVisible({ timeout: 15_000 });
      await page.locator('#mutual-impressions .figure-table tbody td').first().click();
    },
    stays: '#mutual-impressions .figure-table td',
    failed: (page) => page.getByRole('dialog').getByRole('alert'),
    retry: provenanceTexts.retry,
    done: 'dialog h3',
  },
  'the rows of a table': {
    file: '/data/trade-annual.csv',
    path: '/en/data/trade-annual/?reporter=KOR',
    ask: nothing,
    stays: '[data-table] tbody td',
    failed: (page) => page.locator('[data-table]').getByRole('status').filter({ hasText: tableTexts.failed }),
    retry: tableTexts.retry,
    done: '[data-rows="all"]',
  },
  'the list of series to compare': {
    file: '/compare/en/picker.json',
    ...ON_COMPARE,
  },
  'the list of events to compare with': {
    file: '/compare/en/events.json',
    ...ON_COMPARE,
  },
  'one of two series to compare': {
    file: `/compare/en/series/${ARRIVALS}.json`,
    path: `/en/compare/?s=${KOREANS},${ARRIVALS}`,
    // Until it is ready the page asks again when its other files come.
    ask: (page) => expect(page.locator('[data-builder="ready"]')).toBeAttached({ timeout: 20_000 }),
    stays: '#charts svg.canvas',
    failed: (page) => page.locator('#charts').getByRole('alert'),
    retry: builder.labels.retry,
    done: '#charts figure ~ figure',
  },
  'the list of series to claim something of': {
    file: '/compare/en/picker.json',
    ...ON_CLAIMS,
  },
  'the series that something is claimed of': {
    file: `/compare/en/series/${ARRIVALS}.json`,
    ...ON_CLAIMS,
  },
} satisfies Record<string, Awaited>;
