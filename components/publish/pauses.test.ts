import { describe, expect, it } from 'vitest';
import { withPauses } from './pauses';

const items = (count: number): string => '<li><b>39.7</b></li>'.repeat(count);
const rows = (count: number): string => '<tr><td>39.7</td></tr>'.repeat(count);
const page = (body: string, head = ''): string => `<html><head>${head}</head><body>${body}</body></html>`;
const pauses = (html: string): number => html.split('<script>').length - 1;

describe('a long page is read in parts', () => {
  it.each<[string, string, number]>([
    ['a short page in one', page(items(100)), 0],
    ['a long head counts for nothing', page(items(100), `<style>${' '.repeat(30_000)}</style>`), 0],
    ['a long list in several', page(`<ul>${items(4000)}</ul>`), 5],
    ['a long table in one, and then a pause', page(`<table>${rows(4000)}</table><p></p>`), 1],
    ['a long text without parts in one', page(`<p>${'word '.repeat(9000)}</p>`), 0],
  ])('%s', (_, html, expected) => {
    expect(pauses(withPauses(html))).toBe(expected);
  });

  it('a pause stands behind a part, and without the pauses the page is as it was', () => {
    const html = page(`<ul>${items(2000)}</ul>`);
    const paused = withPauses(html);
    expect(paused).toMatch(/<\/li><script>[^<]*<\/script><li>/);
    expect(paused.replace(/<script>[^<]*<\/script>/g, '')).toBe(html);
  });
});
