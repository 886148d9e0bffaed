import { createHash } from 'node:crypto';
import { expect, test } from '@playwright/test';
import { onDesktop } from './devices';
import { type ExportedPage, exportedPages } from './pages/exported';

const ONCE = onDesktop('the policies are the same for all');

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

test('Every page names exactly the scripts and styles it holds, and allows nothing else', ONCE, () => {
  const pages = exportedPages();
  expect(pages.length).toBeGreaterThan(1000);
  expect(pages.flatMap(faultsOf)).toEqual([]);
});

/** What someone might slip into a page, and the directive that refuses it. */
const SLIPPED_IN = [
  ['script-src-elem', '<script>window.hostile = true</script>'],
  ['script-src-attr', '<img src="/icon.svg" alt="" onload="window.hostile = true">'],
  ['script-src-elem', '<script src="https://example.org/hostile.js"></script>'],
  ['style-src-elem', '<style>main { display: none }</style>'],
  ['style-src-attr', '<p style="position: fixed">hostile</p>'],
  ['img-src', '<img src="https://example.org/hostile.png" alt="">'],
  ['frame-src', '<iframe src="/en/method/"></iframe>'],
  ['object-src', '<object data="/icon.svg"></object>'],
  ['form-action', '<form action="https://example.org/"><button id="send"></button></form>'],
  ['base-uri', '<base href="https://example.org/">'],
];

test('A page refuses what someone slipped into it, and one that never wakes refuses every file of script', ONCE, async ({ page }) => {
  const refusedOn = (html: string[]) =>
    page.evaluate(async (all) => {
      const refused: string[] = [];
      addEventListener('securitypolicyviolation', ({ effectiveDirective }) => refused.push(effectiveDirective));
      for (const text of all) {
        const before = refused.length;
        document.body.append(document.createRange().createContextualFragment(text));
        document.getElementById('send')?.click();
        for (let tries = 0; refused.length === before && tries < 100; tries += 1) await new Promise((resolve) => setTimeout(resolve, 50));
        document.getElementById('send')?.closest('form')?.remove();
      }
      return refused;
    }, html);
  await page.goto('/en/');
  expect(await refusedOn(SLIPPED_IN.map(([, html = '']) => html))).toEqual(SLIPPED_IN.map(([directive]) => directive));
  expect(await page.evaluate(() => 'hostile' in window)).toBe(false);
  await page.goto('/en/method/');
  expect(await refusedOn(['<script src="/_next/static/any.js"></script>'])).toEqual(['script-src-elem']);
});
