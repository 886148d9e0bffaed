import { expect, it } from 'vitest';
import { siteMap } from './site-map';

const entries = (xml: string): string[] => [...xml.matchAll(/<url>(.*?)<\/url>/g)].map(([, entry = '']) => entry);

it('lists every page once, with the day of the data and its other languages', () => {
  expect(entries(siteMap(['/en/trade/', '/', '/en/'], '2026-11-22'))).toEqual([
    '<loc>/</loc><lastmod>2026-11-22</lastmod><xhtml:link rel="alternate" hreflang="en" href="/en/"/><xhtml:link rel="alternate" hreflang="x-default" href="/"/>',
    '<loc>/en/</loc><lastmod>2026-11-22</lastmod><xhtml:link rel="alternate" hreflang="en" href="/en/"/><xhtml:link rel="alternate" hreflang="x-default" href="/"/>',
    '<loc>/en/trade/</loc><lastmod>2026-11-22</lastmod><xhtml:link rel="alternate" hreflang="en" href="/en/trade/"/><xhtml:link rel="alternate" hreflang="x-default" href="/en/trade/"/>',
  ]);
});

it('names no language that a page does not have, and escapes what XML asks to', () => {
  expect(entries(siteMap(['/xx/a&b/'], '2026-11-22'))).toEqual(['<loc>/xx/a&amp;b/</loc><lastmod>2026-11-22</lastmod>']);
});
