import { availableParallelism } from 'node:os';
import { type Browser, chromium } from '@playwright/test';
import { findBrowser } from '../browser';
import { type ExportedPage, exportedPages, fileAt } from '../pages/exported';
import { faultsInFourStates, type SeenFault } from './four-states';
import { judged, keepVerdict, knownVerdicts, printOf } from './record';

/** No server: the files answer under a name of their own. */
const SITE = 'http://site.test';

/**
 * A page that is served from `out/`, without pictures: what axe judges needs none. Every page is written into this one, which keeps axe:
 * to bring it anew took a quarter of the time.
 */
async function openPage(browser: Browser) {
  const page = await browser.newPage({ bypassCSP: true, reducedMotion: 'reduce' });
  // What compiles this file wraps functions that have names in a helper, which the page lacks.
  await page.addInitScript('globalThis.__name = (named) => named');
  await page.route('**/*', (route) => {
    const file = fileAt(decodeURIComponent(new URL(route.request().url()).pathname));
    const isWanted = ['document', 'stylesheet'].includes(route.request().resourceType());
    return file && isWanted ? route.fulfill({ path: file }) : route.abort();
  });
  await page.goto(SITE);
  return page;
}

/** Faults by rule and element, with how many pages have it and one of them; the commonest first. */
function listed(found: [path: string, faults: SeenFault[]][]): string[] {
  const places = new Map<string, Set<string>>();
  for (const [path, faults] of found)
    for (const { rule, target } of faults) {
      const name = `${rule}: ${target.replaceAll(/\d+/g, '#')}`;
      places.set(name, (places.get(name) ?? new Set()).add(path));
    }
  return [...places]
    .toSorted(([, a], [, b]) => b.size - a.size)
    .map(([name, paths]) => `${name}\n    on ${paths.size} pages, such as ${[...paths][0]}`);
}

// `npm run check:pages [-- /en/polls/ /ja/data/ …]`: axe on every page, or on those under the addresses given, in four states. Pages
// that an earlier run has judged, and that have not changed, are not judged again; stop it at any time, and it goes on from there.
const asked = process.argv.slice(2);
const isAsked = ({ path }: ExportedPage): boolean => asked.length === 0 || asked.some((prefix) => path.startsWith(prefix));
const known = knownVerdicts();
const pages = exportedPages()
  .filter(isAsked)
  .map((page) => ({ ...page, print: printOf(page) }));
const queue = pages.filter(({ print }) => !known.has(print));
console.log(`${pages.length} pages, ${queue.length} of them to be judged`);

const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox'] });
async function work(): Promise<void> {
  const page = await openPage(browser);
  for (let next = queue.shift(); next; next = queue.shift()) {
    const { path, print, html } = next;
    await page.setContent(judged(html));
    const faults = await faultsInFourStates(page);
    known.set(print, faults);
    keepVerdict({ path, print, faults });
    if (queue.length % 100 === 0) console.log(`${queue.length} to go`);
  }
}
await Promise.all(Array.from({ length: availableParallelism() }, work));
await browser.close();

const found = pages.map(({ path, print }): [string, SeenFault[]] => [path, known.get(print) ?? []]);
for (const line of listed(found)) console.log(line);
const violations = found.reduce((sum, [, faults]) => sum + faults.length, 0);
console.log(`${pages.length} pages x 4 states, ${violations} violations`);
process.exit(violations === 0 ? 0 : 1);
