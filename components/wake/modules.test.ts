import { expect, it } from 'vitest';
import { modulesOf, neededOf } from './modules';

const push = (...modules: string[]): string => `(globalThis.TURBOPACK||=[]).push([document.currentScript,${modules.join()}]);`;

it.each([
  ['modules by their ids', push('1,e=>{}', '"two",function(e){}'), [[1], ['two']]],
  ['those that were joined into one under all their ids', push('1,2,(e=>{e.s()})'), [[1, 2]]],
  ['none within a module', push('1,e=>{push([2,()=>3])}'), [[1]]],
  ['none in another script', '(()=>{start([1,e=>e])})();', []],
])('finds %s', (_, file, ids) => {
  expect(modulesOf(file).map((module) => module.ids)).toEqual(ids);
});

it('tells where a module’s function stands', () => {
  const file = push('1,e=>{e.x()}');
  expect(modulesOf(file).map(({ start, end }) => file.slice(start, end))).toEqual(['e=>{e.x()}']);
});

it('stops at a file that is no script', () => {
  expect(() => modulesOf('<!doctype html>')).toThrow(SyntaxError);
});

it('finds what is needed, what that needs, and so on, in a circle too; and nothing that nobody asks for', () => {
  const files = [push('10,e=>{e.i(20)}', '20,e=>{e.r(30);e.i(10)}', '40,e=>{}'), push('30,50,e=>{}', '60,e=>{e.i(40)}', '70,e=>{}')];
  expect([...neededOf(files, [70], ['t=>t(10)'])].sort()).toEqual([10, 20, 30, 70]);
});
