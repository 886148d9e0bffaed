import { expect, it } from 'vitest';
import { filesOf, holdScripts, needsOf } from './hold';

const page = (body: string): string =>
  `<html><head><style>p{}.x{}</style><link rel="preload" as="script" href="/a.js"/><script src="/a.js" async=""></script><script src="/own.js" async=""></script><script src="/old.js" noModule=""></script></head><body>${body}<script>push(1)</script><script>push(2)</script></body></html>`;

const CODE = { shared: '/all.js', parts: new Set(['/a.js']), live: ['/live.js'] };

const hold = (html: string) =>
  holdScripts(html, { loader: 'LOADER', kept: 'KEPT', keepPlace: 'KEEP' }, CODE, (name, text) => `/held/${text.length}-${name}`);

it('leaves no script of the framework in a page that has nothing interactive', () => {
  expect(hold(page('<p>text</p>'))).toEqual({
    html: '<html><head><style>p{}</style><script>KEEP</script></head><body><p>text</p></body></html>',
    files: new Map(),
  });
});

it('moves the inline scripts to one file, in their order and before what hydrates the page, and its whole styles to another, and lists them around the framework files', () => {
  const { html, files } = hold(page('<div data-island=""></div>'));
  expect([...files]).toEqual([
    ['/held/56-page.js', 'push(1);\npush(2);\n(KEPT)([]);\nself.__next_f.push([1,""])'],
    ['/held/7-styles.css', 'p{}.x{}'],
  ]);
  expect(html).toBe(
    '<html><head><style>p{}</style><script>KEEP</script><script data-needs="/held/56-page.js /own.js /all.js /held/7-styles.css" data-live="/live.js">LOADER</script></head><body><div data-island=""></div></body></html>',
  );
});

it('a page that has something interactive asks for the files of the framework, but those for old browsers; another for none', () => {
  expect(filesOf(page('<div data-island=""></div>'))).toEqual(['/a.js', '/own.js']);
  expect(filesOf(page('<p>text</p>'))).toEqual([]);
});

it('what a page needs to wake can be read from it again', () => {
  expect(needsOf(hold(page('<div data-island=""></div>')).html)).toEqual(['/held/56-page.js', '/own.js', '/all.js', '/held/7-styles.css']);
  expect(needsOf(hold(page('<p>text</p>')).html)).toEqual([]);
});

it('tells the loader of a page that shows what its address asks for', () => {
  expect(hold(page('<form data-island="address"></form>')).html).toContain('data-live="/live.js" data-reads-address>LOADER');
});

it('keeps structured data where it is', () => {
  const data = '<script type="application/ld+json">{"@type":"Dataset"}</script>';
  expect(hold(page(data)).html).toContain(data);
});

it('lets the front door look at the reader’s languages once the whole page is there', () => {
  const { html } = holdScripts(page('<p>text</p>'), { loader: 'LOADER', kept: 'KEPT', keepPlace: 'KEEP', atEnd: 'GO' }, CODE, () => '');
  expect(html).toMatch(/<p>text<\/p><script>GO<\/script><\/body>/);
});
