import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readRows } from './flight';
import { islandsOf } from './islands';

const LONG = 'What the page says at such length that it is worth pointing at. '.repeat(5);

/** A page of the framework: a plain paragraph, and two parts that come alive, one around a drawing, the other around a third and a text. */
const PAGE = `<html><body><p class="x">${LONG}</p><div data-island=""><svg id="drawn"><text>${LONG}<!-- -->!</text></svg></div><div data-island="address"><section><div data-island=""></div><p class="said">${LONG}</p></section></div></body></html>`;

const rows = (...lines: string[]): string => lines.map((line) => `${line}\n`).join('');
const text = (id: string, body: string): string => `${id}:T${Buffer.byteLength(body).toString(16)},${body}`;

/** What the framework would hydrate that page from, as it sends it: rows that name one another, the first one last. */
const PAYLOAD = `${rows('1:I[7,["$2"],"Chart"]', '2:"/chart.js"', '3:I["8",[],"Waker"]')}${text('4', LONG)}${rows(
  '5:["$","svg",null,{"id":"drawn","children":["$","text",null,{"children":["$4","!"]}]}]',
  '6:[["children",["$","div",null,{"data-island":"","children":["$","$L1",null,{"words":"$$5","none":"$undefined","children":"$L5"}]}]]]',
  '7:["$","$L1","k",{"children":[["$","div",null,{"data-island":"","children":["$","$L1",null,{"count":2}]}],["$","p",null,{"className":"said","children":"$4"}]]}]',
  '8:"$Sreact.fragment"',
  '0:["$","body",null,{"children":[["$","p",null,{"className":"x","children":"$4"}],"$Q6",["$","$8",null,{"children":["$","div",null,{"data-island":"address","children":"$7"}]}]]}]',
)}`;

it('reads rows of lines and of measured text', () => {
  const payload = `1:I[7,[],"x"]\n2:T7,日\n本3:null\n4:{"a":"$1"}\n5:X\n`;
  expect(readRows(payload).map(({ id, kind, body }) => [id + kind, body])).toEqual([
    ['1I', '[7,[],"x"]'],
    ['2T', '日\n本'],
    ['3', 'null'],
    ['4', '{"a":"$1"}'],
    ['5X', ''],
  ]);
});

it.each(['1:o4,abcd', 'x:{}\n', '1:{}'])('stops at a payload it does not know: %j', (payload) => {
  expect(() => readRows(payload)).toThrow('unknown row');
});

it('writes down what each island of the page holds, without what stands in the page, and nothing of the rest', () => {
  const { html, islands, modules, kept } = islandsOf(PAGE, PAYLOAD);
  expect(JSON.parse(JSON.stringify(islands))).toEqual([
    ['$', 'Chart', null, { words: '$5', children: ['$', 'svg', null, { id: 'drawn' }, 0] }],
    [
      '$',
      'Chart',
      'k',
      {
        children: [
          ['$', 'div', null, { 'data-island': '', children: ['$', 'Chart', null, { count: 2 }] }],
          ['$', 'p', null, { className: 'said' }, 1],
        ],
      },
    ],
  ]);
  expect(modules).toEqual({ Chart: 7, Waker: '8' });
  expect(kept).toEqual(['drawn', 0]);
  expect(html).toBe(PAGE.replace('<p class="said"', '<p data-still class="said"'));
});

it('sends what the page shows otherwise', () => {
  const other = PAGE.replaceAll('at such length', 'at such depth');
  const { html, islands, kept } = islandsOf(other, PAYLOAD);
  expect([html, kept]).toEqual([other, []]);
  expect(JSON.stringify(islands).split(LONG)).toHaveLength(3);
});

it.each([
  ['has other islands than the page', PAYLOAD.replace('"data-island":"address",', ''), 'the payload has 2 islands, the page 3'],
  ['gives an island what is still to come', PAYLOAD.replace('{"count":2}', '{"count":"$@2"}'), 'cannot be written down, $@2'],
  [
    'gives an island a list that could be taken for an element',
    PAYLOAD.replace('{"count":2}', () => '{"units":["$$","¥"]}'),
    'begins as an element does',
  ],
  ['holds an element of no component', PAYLOAD.replace('["$","$L1","k"', '["$","$L2","k"'), 'unknown kind, $L2'],
  ['comes without what wakes it', PAYLOAD.replace('"Waker"', '"Other"'), 'does not come with Waker'],
])('stops the build when a payload %s', (_, payload, said) => {
  expect(() => islandsOf(PAGE, payload)).toThrow(said);
});

it('starts the page with its islands and the content of their elements, which is read when it is wanted', () => {
  const element = { innerHTML: '' };
  const document = {
    querySelectorAll: () => [element],
    getElementById: (id: string) => (id === 'drawn' ? { innerHTML: '<text>1</text>' } : null),
  };
  const TURBOPACK: unknown[] = [];
  const script = readFileSync('components/wake/wake-page.js', 'utf8').trim().replace(/;$/, '');
  const run = new Function('document', 'TURBOPACK', 'globalThis', `return ${script.slice(script.indexOf('(islands'))}`);
  run(document, TURBOPACK, { TURBOPACK })(['island'], { Chart: 7, Waker: 8 }, [0, 'drawn', 'gone']);
  const [[, name, start], started] = TURBOPACK as [[string, string, (framework: object) => void], object];
  expect(started).toEqual({ otherChunks: [], runtimeModuleIds: [name] });
  const woken: { components: object; islands: unknown[]; contents: object[] }[] = [];
  const modules: Record<number, object> = { 7: { Chart: 'a component', other: 1 }, 8: { Waker: { wakeIslands: woken.push.bind(woken) } } };
  start({ i: (id: number) => modules[id] });
  element.innerHTML = '<b>later</b>';
  expect(woken).toMatchObject([{ components: { Chart: 'a component' }, islands: ['island'] }]);
  expect(woken[0]?.contents.map(String)).toEqual(['<b>later</b>', '<text>1</text>', '']);
});
