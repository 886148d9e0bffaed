import type { Page } from '@playwright/test';

/** What a page asked for and complained of, from now on. */
export interface Traffic {
  scripts: string[];
  elsewhere: string[];
  complaints: string[];
}

/** Listens to a page; call it before the page is opened. `host` is the site's own. */
export function listen(page: Page, host: string): Traffic {
  const traffic: Traffic = { scripts: [], elsewhere: [], complaints: [] };
  page.on('request', (request) => {
    const address = new URL(request.url());
    if (request.resourceType() === 'script') traffic.scripts.push(address.pathname);
    if (address.protocol.startsWith('http') && address.host !== host) traffic.elsewhere.push(request.url());
  });
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) traffic.complaints.push(`${message.location().url}: ${message.text()}`);
  });
  page.on('pageerror', (error) => traffic.complaints.push(error.message));
  return traffic;
}

/** Lets what a page asks for wait. @returns what lets it go */
export async function holdBack(page: Page, what: string | RegExp): Promise<() => void> {
  let go = () => {};
  const held = new Promise<void>((resolve) => {
    go = resolve;
  });
  await page.route(what, (route) => held.then(() => route.continue()));
  return go;
}
