import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { StructuredData } from '@/components/publish/structured-data';
import { DATASETS } from '../catalogue';
import { contextOf } from '../text/context';
import { datasetOf } from './published-file';
import { datasetStructure, trailStructure } from './structured';

const context = contextOf('en');

/** What a reader of the page finds in the script element. */
const published = (data: object): unknown => {
  const html = renderToStaticMarkup(createElement(StructuredData, { data }));
  const [, text = ''] = /^<script type="application\/ld\+json">([^<]*)<\/script>$/.exec(html) ?? [];
  return JSON.parse(text);
};

it.each([
  { what: 'the end of a script', text: '</script><script>alert(1)</script>' },
  { what: 'a comment that hides one', text: '<!--<script>' },
  { what: 'quotes and ampersands', text: '"R&D" \'x\' \\ 한국 日本' },
])('is read back whole when it holds $what', ({ text }) => {
  expect(published({ name: text })).toEqual({ name: text });
});

it.each(DATASETS.map(({ name }) => name))('describes %s with what search engines ask of a dataset', (name) => {
  const data = published(datasetStructure(datasetOf(name), context)) as ReturnType<typeof datasetStructure>;
  expect(data).toMatchObject({
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    url: `/en/data/${name}/`,
    license: 'https://creativecommons.org/licenses/by/4.0/',
  });
  expect(data.description.length).toBeGreaterThanOrEqual(50);
  expect(data.description.length).toBeLessThanOrEqual(5000);
  expect(new Date(data.dateModified).getTime()).toBeGreaterThan(0);
  expect(data.temporalCoverage ?? '2014/2015').toMatch(/^\d{4}(?:-\d{2}){0,2}\/\d{4}(?:-\d{2}){0,2}$/);
  expect(data.distribution.map(({ contentUrl }) => contentUrl)).toEqual([
    `/data/${name}.csv`,
    `/data/${name}.json`,
    `/data/${name}.parquet`,
  ]);
  for (const { unitText } of data.variableMeasured ?? []) expect(unitText).toBeTruthy();
});

it('lists the pages above a page in order, and the page itself without an address', () => {
  const trail = [
    { label: 'Polls', path: '/polls/' },
    { label: 'BBC', path: '/polls/bbc/' },
  ];
  expect(published(trailStructure('en', trail, '2014'))).toEqual({
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: [
      { '@type': 'ListItem', position: 1, name: 'Polls', item: '/en/polls/' },
      { '@type': 'ListItem', position: 2, name: 'BBC', item: '/en/polls/bbc/' },
      { '@type': 'ListItem', position: 3, name: '2014' },
    ],
  });
});
