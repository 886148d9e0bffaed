import { expect, it } from 'vitest';
import { neededByAll, sharedCode } from './shared-code';

const file = (name: string, id: number): [string, string] => [`static/chunks/${name}.js`, `TURBOPACK.push([null,${id},e=>{e.${name}()}])`];
const runtime: [string, string] = ['static/chunks/turbopack-1.js', '(()=>{start()})();'];

it('finds the files that every page needs, in their order', () => {
  expect(
    neededByAll([
      ['a.js', 'b.js', 'own.js', 'c.js'],
      ['a.js', 'other.js', 'b.js', 'c.js'],
    ]),
  ).toEqual(['a.js', 'b.js', 'c.js']);
});

it('makes one file of several, each under its name and with the modules that are needed of it, and what starts them a function', () => {
  expect(sharedCode([file('a', 1), runtime, file('b', 2)], new Set([2]))).toBe(
    [
      '(globalThis.TURBOPACK??=[]).push(["static/chunks/a.js"]);',
      '(globalThis.TURBOPACK??=[]).push(["static/chunks/b.js",2,(e=>{e.b()})]);',
      'self.startPage=(()=>{(()=>{start()})();});',
    ].join('\n'),
  );
});

it.each([
  ['no', [file('a', 1)], 'static/chunks/a.js'],
  ['two', [runtime, runtime], 'static/chunks/turbopack-1.js static/chunks/turbopack-1.js'],
] as [string, [string, string][], string][])('stops the build when the framework has %s runtime', (_, files, said) => {
  expect(() => sharedCode(files, new Set())).toThrow(`one file should be the framework's runtime: ${said}`);
});
