import { expect, it } from 'vitest';
import { contextOf } from '../text/context';
import { atomFeed, uuidOf } from './feed';
import { xmlText } from './xml';

const context = contextOf('en');
const CHANGE = {
  id: '1caeace78441bc536f25bd615ada460e1ae2eb7f',
  at: '2026-11-22T04:29:20+00:00',
  subject: 'Arrivals <2019> & "2020"',
  files: [
    { dataset: 'arrivals-annual', added: 1200, removed: 0 },
    { dataset: 'sources', added: 1, removed: 2 },
  ],
};

it('tells each change with its date and the rows of each dataset', () => {
  const feed = atomFeed([CHANGE], CHANGE.at, context);
  const [, entry = ''] = /<entry>\n([^]*)\n<\/entry>/.exec(feed) ?? [];
  expect(entry.split('\n')).toEqual([
    '<title>Arrivals &lt;2019&gt; &amp; &quot;2020&quot;</title>',
    `<id>urn:uuid:${uuidOf(CHANGE.id)}</id>`,
    '<updated>2026-11-22T04:29:20+00:00</updated>',
    '<content type="text">arrivals-annual: 1,200 rows added, 0 removed',
    'sources: 1 rows added, 2 removed</content>',
  ]);
});

it('has no entry, and what a feed must have, when there is no history', () => {
  const feed = atomFeed([], '2026-01-05T00:00:00Z', context);
  expect(feed).not.toContain('<entry>');
  for (const element of ['title', 'id', 'updated', 'author']) expect(feed).toMatch(new RegExp(`<${element}>.+</${element}>`));
  expect(feed).toContain('href="/feed.xml"');
});

it('gives a change one id for good, in the form of a UUID', () => {
  expect(uuidOf(CHANGE.id)).toBe('1caeace7-8441-8c53-8f25-bd615ada460e');
  expect(uuidOf('f'.repeat(40))).toBe('ffffffff-ffff-8fff-8fff-ffffffffffff');
});

it.each([
  ['a & b', 'a &amp; b'],
  [']]> <b>"x"</b>', ']]&gt; &lt;b&gt;&quot;x&quot;&lt;/b&gt;'],
  ['a\u0000b\u001bc\td', 'abc\td'],
  ['日本・한국', '日本・한국'],
])('writes %j in XML as %j', (text, written) => {
  expect(xmlText(text)).toBe(written);
});
