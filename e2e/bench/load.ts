import { join } from 'node:path';
import type { Browser, BrowserContextOptions, CDPSession, Page } from '@playwright/test';
import { blocked } from './figures';

/** Slow 4G as Chromium's tools apply it: 150 ms and 1.6 Mb/s, made harder because the delay is that of a request, not of each packet. */
const SLOW_4G = { offline: false, latency: 562.5, downloadThroughput: (1474.56 * 1024) / 8, uploadThroughput: (675 * 1024) / 8 };
const SLOWED_CPU = 4;
const PHONE: BrowserContextOptions = { viewport: { width: 412, height: 823 }, deviceScaleFactor: 1.75, isMobile: true, hasTouch: true };

/** Quiet time after which a page has finished. */
const CALM = 1000;

/** One visit's figures, times in ms and sizes in bytes as sent. */
export interface Load {
  bytes: number;
  html: number;
  /** Scripts that were asked for, and the page's own inline ones, which are not compressed by themselves. */
  script: number;
  requests: number;
  elsewhere: number;
  paint: number;
  chart?: number;
  blocked: number;
  shift: number;
}

interface Watched {
  paint: number | null;
  chart: number | null;
  shift: number;
  tasks: [number, number][];
  lastTask: number;
  now: number;
}

export const watched = (page: Page): Promise<Watched> => page.evaluate('window.watched()');

/** A page of its own, in a browser that has seen nothing yet. */
export async function freshPage(browser: Browser, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ serviceWorkers: 'block', locale: 'fr-FR', ...options });
  const page = await context.newPage();
  await page.addInitScript({ path: join(import.meta.dirname, 'watch.js') });
  return page;
}

/** What is asked for and how many bytes come, by kind. */
function count(session: CDPSession, origin: string) {
  const sizes = { all: 0, Document: 0, Script: 0, requests: 0, elsewhere: 0, under: 0 };
  const kinds = new Map<string, string>();
  session.on('Network.requestWillBeSent', ({ requestId, request, type }) => {
    if (!request.url.startsWith('http')) return;
    if (!request.url.startsWith(`${origin}/`)) sizes.elsewhere += 1;
    kinds.set(requestId, type ?? 'Other');
    sizes.under += 1;
    sizes.requests += 1;
  });
  session.on('Network.loadingFailed', () => {
    sizes.under -= 1;
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const kind = kinds.get(requestId);
    sizes.under -= 1;
    sizes.all += encodedDataLength;
    if (kind === 'Document' || kind === 'Script') sizes[kind] += encodedDataLength;
  });
  return sizes;
}

const inlineScript = (page: Page): Promise<number> =>
  page.evaluate(() =>
    [...document.querySelectorAll('script:not([src], [type$="json"])')].reduce(
      (sum, { textContent }) => sum + (textContent?.length ?? 0),
      0,
    ),
  );

/** Opens a page as a slow phone does, and waits until nothing moves. */
export async function load(browser: Browser, origin: string, path: string): Promise<Load> {
  const page = await freshPage(browser, PHONE);
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  const sizes = count(session, origin);
  await session.send('Network.emulateNetworkConditions', SLOW_4G);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWED_CPU });
  await page.goto(`${origin}${path}`, { waitUntil: 'load' });
  let seen = await watched(page);
  const loaded = seen.now;
  while (sizes.under > 0 || seen.now - Math.max(loaded, seen.lastTask) < CALM) {
    await page.waitForTimeout(200);
    seen = await watched(page);
  }
  const script = sizes.Script + (await inlineScript(page));
  await page.context().close();
  const { paint, chart, tasks, shift } = seen;
  if (paint === null) throw new Error(`${path} painted nothing`);
  const { all: bytes, Document: html, requests, elsewhere } = sizes;
  return { bytes, html, script, requests, elsewhere, paint, chart: chart ?? undefined, blocked: blocked(tasks, paint), shift };
}
