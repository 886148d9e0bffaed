import { expect, it } from 'vitest';
import { pictureSvg } from './picture-svg';
import { toPng } from './png';

const sheet = (text: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="960" height="504"><text x="99" y="200" font-size="90" font-family="system-ui, sans-serif">${text}</text></svg>`;

it('is 1200 by 630 px, as link previews ask for', async () => {
  const png = Buffer.from(await toPng(pictureSvg('mutual-impressions', 'en'), 'en'));
  expect(png.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
});

// A letter that a font lacks is drawn as an empty box, which is the same for all letters.
it.each([
  { script: 'Latin', one: 'shores', other: 'trades' },
  { script: 'kana', one: 'にほん', other: 'かんこ' },
  { script: 'Chinese characters', one: '日本', other: '韓国' },
  { script: 'Hangul', one: '한국', other: '일본' },
])('draws letters of $script, not boxes', async ({ one, other }) => {
  const [first, second] = [await toPng(sheet(one), 'en'), await toPng(sheet(other), 'en')];
  expect(Buffer.from(first).equals(Buffer.from(second))).toBe(false);
});

it.each([
  { language: 'en', text: 'Both Shores' },
  { language: 'ja', text: '日本と韓国' },
  { language: 'ko', text: '일본과 한국' },
])('draws headlines in $language in bold letters', async ({ language, text }) => {
  const plain = await toPng(sheet(text), language);
  const bold = await toPng(sheet(text).replace('<text', '<text font-weight="700"'), language);
  expect(Buffer.from(plain).equals(Buffer.from(bold))).toBe(false);
});

it('holds the headline, the source and the name of the site', () => {
  const svg = pictureSvg('arrivals-two-sided', 'en');
  const text = [...svg.matchAll(/<(?:text|tspan)[^>]*>([^<]+)/g)].map(([, words]) => words).join(' ');
  expect(text).toContain('more often than Japanese have visited South Korea');
  expect(text).toMatch(/Source: .+/);
  expect(text).toContain('Both Shores');
});
