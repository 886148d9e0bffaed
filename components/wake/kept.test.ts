import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readRows, writeRows } from './flight';
import { keepDrawn } from './kept';

const LONG = 'What the page says at such length that it is worth pointing at. '.repeat(5);
const CSS = 'p{color:red}'.repeat(30);

/** A page of the framework, and the payload it hydrates it from: one plain paragraph, one part that comes alive around a drawing. */
const PAGE = `<html><head><style>a{}</style><style>b{}${CSS}</style></head><body><p class="x">${LONG}<!-- -->!</p><div data-island=""><svg id="drawn"><text>${LONG}</text></svg></div></body></html>`;
const PAYLOAD = writeRows([
  { id: '1', kind: 'I', body: '[7,["$2"],"Chart"]' },
  { id: '2', kind: '', body: '"/chart.js"' },
  { id: '3', kind: 'T', body: LONG },
  { id: '4', kind: '', body: '["$","svg",null,{"id":"drawn","children":["$","text",null,{"children":"$3"}]}]' },
  { id: '5', kind: 'T', body: CSS },
  {
    id: '0',
    kind: '',
    body: '["$","body",null,{"children":[["$","style",null,{"children":"$5"}],["$","p",null,{"className":"x","children":["$3","!"]}],["$","$L1",null,{"words":"$$5","children":"$L4"}]]}]',
  },
]);

it('reads and writes rows of lines and of measured text, as they were', () => {
  const payload = `1:I[7,[],"x"]\n2:T7,日\n本3:null\n4:{"a":"$1"}\n5:X\n`;
  expect(readRows(payload).map(({ id, kind }) => id + kind)).toEqual(['1I', '2T', '3', '4', '5X']);
  expect(writeRows(readRows(payload))).toBe(payload);
});

it.each(['1:o4,abcd', 'x:{}\n', '1:{}'])('stops at a payload it does not know: %j', (payload) => {
  expect(() => readRows(payload)).toThrow('unknown row');
});

it('leaves out what stands in the page, and what only that needed', () => {
  const { html, payload, kept } = keepDrawn(PAGE, PAYLOAD);
  expect(payload).not.toContain('at such length');
  expect(payload).not.toContain('color:red');
  expect(readRows(payload).map(({ id }) => id)).toEqual(['6', '1', '2', '4', '5', '0']);
  expect(payload).toContain('6:I["kept",[],"*"]');
  expect(payload).toContain('["$","p",null,{"className":"x","dangerouslySetInnerHTML":{"__html":"$6:0"}}]');
  expect(payload).toContain('["$","svg",null,{"id":"drawn","dangerouslySetInnerHTML":{"__html":"$6:1"}}]');
  expect(kept).toEqual([0, 'drawn']);
  expect(html).toBe(PAGE.replace('<p class', '<p data-still class'));
});

it('leaves a payload as it is where the page shows something else, or nothing that keeps still', () => {
  const other = PAGE.replaceAll('at such length', 'at such depth').replace(CSS, '');
  const { html, payload, kept } = keepDrawn(other, PAYLOAD);
  expect([html, kept]).toEqual([other, []]);
  expect(payload).toBe(PAYLOAD);
});

it('gives the framework the content of the page by the module it asks for, read when it is wanted', () => {
  const element = { innerHTML: '' };
  const document = {
    querySelectorAll: () => [element],
    getElementById: (id: string) => (id === 'drawn' ? { innerHTML: '<text>1</text>' } : null),
  };
  const framework = { TURBOPACK: [] as [string, string, (context: unknown, module: { exports?: object[] }) => void][] };
  const script = readFileSync('components/wake/read-kept.js', 'utf8').trim().replace(/;$/, '');
  new Function('document', 'globalThis', 'TURBOPACK', 'kept', `(${script.slice(script.indexOf('(kept)'))})(kept)`)(
    document,
    framework,
    framework.TURBOPACK,
    [0, 'drawn', 'gone'],
  );
  const [[, name, give] = []] = framework.TURBOPACK;
  const module: { exports?: object[] } = {};
  give?.(undefined, module);
  element.innerHTML = '$5 "a"';
  expect(name).toBe('kept');
  expect(module.exports?.map(String)).toEqual(['$5 "a"', '<text>1</text>', '']);
});
