import { expect, it } from 'vitest';
import { withUsedStyles } from './used-styles';

const page = (styles: string): string =>
  `<html><head><style data-href="/a.css">${styles}</style></head><body class="a b"><p class="c">c</p></body></html>`;

it.each<[what: string, styles: string, used: string]>([
  ['rules of elements', 'p{color:red}', 'p{color:red}'],
  ['rules of classes that it has', '.a .c{color:red}', '.a .c{color:red}'],
  ['no rules of classes that it lacks', '.x{color:red}.a .x{color:red}.c{top:0}', '.c{top:0}'],
  ['of several selectors those that can match', '.x,.a,p.x{color:red}', '.a{color:red}'],
  ['rules against classes that it lacks', '.a:not(.x){color:red}', '.a:not(.x){color:red}'],
  ['rules of one class or another', '.a:is(.x,.b:not(.y)){color:red}', '.a:is(.x,.b:not(.y)){color:red}'],
  [
    'rules of one branch or another, however deep',
    ':is(.a:has(.b:not(:checked)) .c,.x:has(.y:not(:checked)) .z){color:red}',
    ':is(.a:has(.b:not(:checked)) .c,.x:has(.y:not(:checked)) .z){color:red}',
  ],
  ['no rules of one class or another, both of which it lacks', '.a:is(.x, .y .z){color:red}.a :where(.x:not(.c)){top:0}', ''],
  ['no rules of what holds a class that it lacks', '.a:has(.c, .x){color:red}.a:has(:is(.x .c, .y)){top:0}', '.a:has(.c, .x){color:red}'],
  [
    'rules of places counted in brackets',
    '.a:nth-child(2n + 1) :is(.c:nth-child(n of .x)){top:0}',
    '.a:nth-child(2n + 1) :is(.c:nth-child(n of .x)){top:0}',
  ],
  ['no rules of classes that it lacks, whatever they hold', '.x:has(.a:checked){color:red}', ''],
  ['conditions with what is left under them', '@media print{.a{top:0}.x{top:0}}', '@media print{.a{top:0}}'],
  ['no conditions with nothing under them', '@media print{.x{top:0}}', ''],
  ['steps of an animation', '@keyframes go{0%{top:0}to{top:1px}}', '@keyframes go{0%{top:0}to{top:1px}}'],
  ['custom properties', ':root{--a:1px}', ':root{--a:1px}'],
  ['numbers, which are no classes', '.a{margin:.5em}p{line-height:1.5}', '.a{margin:.5em}p{line-height:1.5}'],
])('a page keeps %s', (_, styles, used) => {
  expect(withUsedStyles(page(styles))).toBe(page(used));
});

it('pages that lack other classes keep other rules of the same stylesheet', () => {
  const styles = '.a{top:0}.x{top:0}';
  expect(withUsedStyles(`<style>${styles}</style><p class="x">`)).toBe('<style>.x{top:0}</style><p class="x">');
  expect(withUsedStyles(`<style>${styles}</style><p class="a">`)).toBe('<style>.a{top:0}</style><p class="a">');
});
