import { expect, it } from 'vitest';
import { neededByAll, sharedCode } from './shared-code';

const own = '"object"==typeof document?document.currentScript:void 0';
const file = (name: string): [string, string] => [`static/chunks/${name}.js`, `TURBOPACK.push([${own},1,(e=>{e.${name}()})])`];
const runtime: [string, string] = ['static/chunks/turbopack-1.js', '(()=>{start()})();'];

it('finds the files that every page needs, in their order', () => {
  expect(
    neededByAll([
      ['a.js', 'b.js', 'own.js', 'c.js'],
      ['a.js', 'other.js', 'b.js', 'c.js'],
    ]),
  ).toEqual(['a.js', 'b.js', 'c.js']);
});

it('makes one file of several, each under its name, with what stands for them in the page, and what starts them a function', () => {
  expect(sharedCode([file('a'), runtime, file('b')], (name) => `/${name}`)).toBe(
    [
      'TURBOPACK.push(["static/chunks/a.js",1,(e=>{e.a()})]);',
      'TURBOPACK.push(["static/chunks/b.js",1,(e=>{e.b()})]);',
      'for(const src of ["/static/chunks/a.js","/static/chunks/turbopack-1.js","/static/chunks/b.js"])document.head.append(Object.assign(document.createElement("script"),{type:"here",async:true,src}));',
      'self.startPage=(()=>{(()=>{start()})();});',
    ].join('\n'),
  );
});

it.each([
  ['there is no runtime', [file('a')], "one file should be the framework's runtime: static/chunks/a.js"],
  ['a file does not say its name', [runtime, ['static/chunks/a.js', 'push([null])']], 'static/chunks/a.js says its name 0 times, not once'],
] as [string, [string, string][], string][])('stops the build when %s', (_, files, said) => {
  expect(() => sharedCode(files, (name) => name)).toThrow(said);
});
