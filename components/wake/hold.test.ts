import { expect, it } from 'vitest';
import { needsOf, putToSleep, withLoader } from './hold';

const PAYLOAD = `1:I[7,[],"Chart"]\n2:I[8,[],"Waker"]\n0:["$","div",null,{"data-island":"","children":["$","$L1",null,{"id":"a"}]}]\n`;

const page = (body: string): string =>
  `<html><head><style>p{}.x{}[data-island]{}</style><link rel="preload" as="script" href="/a.js"/><script src="/a.js" async=""></script><script src="/own.js" async=""></script><script src="/old.js" noModule=""></script></head><body>${body}<script>begin()</script><script>self.__next_f.push([1,${JSON.stringify(PAYLOAD)}])</script></body></html>`;

const ALIVE = page('<div data-island=""></div>');
const START = '(WAKE)([["$","Chart",null,{"id":"a"}]],{"Chart":7,"Waker":8},[])';

const OWN = { loader: 'LOADER', wake: 'WAKE', keepPlace: 'KEEP' };
const CODE = { shared: '/all.js', parts: new Set(['/a.js']), live: ['/live.js'] };

const hold = (html: string) => withLoader(putToSleep(html, OWN), OWN, CODE, (name, text) => `/held/${text.length}-${name}`);

it('leaves no script of the framework in a page that has nothing interactive', () => {
  expect(hold(page('<p>text</p>'))).toEqual({
    html: '<html><head><style>p{}[data-island]{}</style><script>KEEP</script></head><body><p>text</p></body></html>',
    files: new Map(),
  });
});

it('writes what a page’s islands hold to one file and its whole styles to another, and lists them around the framework files', () => {
  const { html, files } = hold(ALIVE);
  expect([...files]).toEqual([
    [`/held/${START.length}-page.js`, START],
    ['/held/22-styles.css', 'p{}.x{}[data-island]{}'],
  ]);
  expect(html).toBe(
    `<html><head><style>p{}[data-island]{}</style><script>KEEP</script><script data-needs="/held/${START.length}-page.js /own.js /all.js /held/22-styles.css" data-live="/live.js">LOADER</script></head><body><div data-island=""></div></body></html>`,
  );
});

it('a page that has something interactive asks for the files of the framework, but those for old browsers; another for none', () => {
  expect(putToSleep(ALIVE, OWN).files).toEqual(['/a.js', '/own.js']);
  expect(putToSleep(page('<p>text</p>'), OWN).files).toEqual([]);
});

it('what a page needs to wake can be read from it again', () => {
  expect(needsOf(hold(ALIVE).html)).toEqual([`/held/${START.length}-page.js`, '/own.js', '/all.js', '/held/22-styles.css']);
  expect(needsOf(hold(page('<p>text</p>')).html)).toEqual([]);
});

it('tells the loader of a page that shows what its address asks for', () => {
  expect(hold(page('<div data-island="address"></div>')).html).toContain('data-live="/live.js" data-reads-address>LOADER');
});

it('keeps structured data where it is', () => {
  const data = '<script type="application/ld+json">{"@type":"Dataset"}</script>';
  expect(hold(page(data)).html).toContain(data);
});

it('lets the front door look at the reader’s languages once the whole page is there', () => {
  expect(putToSleep(page('<p>text</p>'), { ...OWN, atEnd: 'GO' }).html).toMatch(/<p>text<\/p><script>GO<\/script><\/body>/);
});
