import { expect, it } from 'vitest';
import { allEager, withEagerModules } from './eager-modules';

const PUSH = '(globalThis.TURBOPACK||(globalThis.TURBOPACK=[])).push';

it.each([
  [
    'modules',
    `${PUSH}([document.currentScript,1,e=>{e.x()},2,function(e){e.y()}]);`,
    `${PUSH}([document.currentScript,1,(e=>{e.x()}),2,(function(e){e.y()})]);`,
  ],
  ['no function within a module', `${PUSH}([null,1,e=>{[()=>1]}])`, `${PUSH}([null,1,(e=>{[()=>1]})])`],
  ['nothing of another script', '(()=>{start(e=>e,[e=>e])})();', '(()=>{start(e=>e,[e=>e])})();'],
])('puts %s in brackets', (_, file, expected) => {
  expect(withEagerModules(file)).toBe(expected);
});

it('stops at a file that is no script', () => {
  expect(() => withEagerModules('<!doctype html>')).toThrow(SyntaxError);
});

it('signs a file all of whose functions are wanted at once, on its first line', () => {
  expect(allEager('draw();')).toBe('//# allFunctionsCalledOnLoad\ndraw();');
});
