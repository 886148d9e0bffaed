import { createHash } from 'node:crypto';
import { expect, test } from '@playwright/test';
import { type ExportedPage, exportedPages } from './pages/exported';

test.skip(({ isMobile }) => isMobile, 'the policies are the same for all');

const SEALED = /^<!DOCTYPE html><html[^>]*><head><meta http-equiv="Content-Security-Policy" content="([^"]*)"\/>/;

/** Hashes that a policy names in one of its directives, in the order of the alphabet. */
const named = (policy: string, directive: string): string[] =>
  (new RegExp(`(?:^|; )${directive} ([^;]*)`).exec(policy)?.[1]?.match(/'sha256-[^']+'/g) ?? []).sort();

const seen = new Map<string, string>();

/** Pages share most of their scripts and styles: each is hashed once. */
function hashOf(text: string): string {
  const hash = seen.get(text) ?? `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  seen.set(text, hash);
  return hash;
}

/** Hashes of the elements of one kind that a browser would ask the policy about. */
const needed = (html: string, element: 'script' | 'style'): string[] =>
  html
    .split(`<${element}`)
    .slice(1)
    .flatMap((rest) => {
      const [open, text] = [rest.slice(0, rest.indexOf('>')), rest.slice(rest.indexOf('>') + 1, rest.indexOf(`</${element}>`))];
      return open.includes('application/ld+json') ? [] : hashOf(text);
    })
    .sort();

function faultsOf({ path, html }: ExportedPage): string[] {
  const policy = SEALED.exec(html)?.[1];
  if (policy === undefined) return [`${path}: no policy at the start of its head`];
  const faults: string[] = [];
  for (const element of ['script', 'style'] as const) {
    const [says, needs] = [named(policy, `${element}-src`), [...new Set(needed(html, element))]];
    if (says.join() !== needs.join()) faults.push(`${path}: ${element}-src names ${says.join(' ')}, the page needs ${needs.join(' ')}`);
  }
  if (/unsafe|https?:|\*/.test(policy)) faults.push(`${path}: its policy is wide open: ${policy}`);
  if (Buffer.byteLength(html.slice(0, html.indexOf('charSet'))) > 1024) faults.push(`${path}: its encoding is named too late`);
  // What no hash can allow.
  const refused = /<[a-z][^>]* (?:style|on[a-z]+)="|<[a-z][^>]* href="javascript:/i.exec(
    html.replaceAll(/<(script|style)\b[^]*?<\/\1>/g, ''),
  );
  if (refused) faults.push(`${path}: ${refused[0]} would be refused`);
  return faults;
}

test('Every page names exactly the scripts and styles it holds, and allows nothing else', () => {
  const pages = exportedPages();
  expect(pages.length).toBeGreaterThan(1000);
  expect(pages.flatMap(faultsOf)).toEqual([]);
});

for (const { what, path, html } of [
  { what: 'a script', path: '/en/', html: '<script>window.hostile = true</script>' },
  { what: 'a script of a page that never wakes', path: '/en/method/', html: '<script src="/_next/static/wake/hostile.js"></script>' },
  { what: 'an inline handler', path: '/en/', html: '<img src="/nowhere.png" onerror="window.hostile = true">' },
  { what: 'a picture from elsewhere', path: '/en/', html: '<img src="https://example.org/hostile.png">' },
  { what: 'a frame', path: '/en/', html: '<iframe src="/en/method/"></iframe>' },
  { what: 'a form that sends elsewhere', path: '/en/', html: '<form action="https://example.org/"><button id="hostile"></button></form>' },
]) {
  test(`The policy of ${path} refuses ${what} that someone slipped into it`, async ({ page }) => {
    await page.route('**/{hostile,nowhere}*', (route) => route.fulfill({ body: 'window.hostile = true', contentType: 'text/javascript' }));
    await page.goto(path);
    const refused = await page.evaluate(
      (text) =>
        new Promise<string>((resolve) => {
          addEventListener('securitypolicyviolation', ({ effectiveDirective }) => resolve(effectiveDirective));
          document.body.append(document.createRange().createContextualFragment(text));
          document.getElementById('hostile')?.click();
          setTimeout(() => resolve('nothing'), 5_000);
        }),
      html,
    );
    expect(refused).toMatch(/^(?:script|img|frame|form)-/);
    expect(await page.evaluate(() => 'hostile' in window)).toBe(false);
  });
}
