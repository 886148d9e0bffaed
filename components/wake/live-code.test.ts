import { expect, it } from 'vitest';
import { liveCode } from './live-code';

const RECHARTS = ['static/chunks/r.js', 'class:"recharts-surface"'] as const;
const asking = (...names: string[]): string =>
  `t=>Promise.all(${JSON.stringify(names.map((name) => `static/chunks/${name}`))}.map(t=>e.l(t)))`;

it('finds the one list by which the framework asks for the code of live charts, wherever it stands', () => {
  const files = new Map([
    RECHARTS,
    ['static/chunks/a.js', asking('d3.js', 'r.js') + asking('table.js')],
    ['static/chunks/b.js', asking('d3.js', 'r.js')],
  ]);
  expect(liveCode(files)).toEqual(['static/chunks/d3.js', 'static/chunks/r.js']);
});

it.each([
  ['none', [asking('table.js')], 'not 0'],
  ['two that differ', [asking('r.js'), asking('d3.js', 'r.js')], 'not 2'],
])('stops the build when there is %s', (_, texts, said) => {
  expect(() => liveCode(new Map([RECHARTS, ...texts.map((text, index) => [`static/chunks/${index}.js`, text] as const)]))).toThrow(said);
});
