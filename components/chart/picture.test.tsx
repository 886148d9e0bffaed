import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { Point, Series } from '@/data/series';
import { contextOf } from '@/data/text/context';
import { ComparisonPicture, type ComparisonPictureProps } from './comparison-picture';
import { layOutTime } from './layout/time';
import { Picture } from './picture';
import { pictureCss } from './picture-css';

const context = contextOf('en');

const point = (label: string, value: number): Point => ({
  period: { from: label, to: label },
  label,
  value,
  status: 'final',
  flags: [],
  sample: 1000,
  sourceIds: ['genron'],
  dataset: 'poll-responses',
  rowId: label,
});

const series = (label: string, dash: Series['dash']): Series => ({
  id: label,
  label,
  hue: 'jpn',
  dash,
  unit: 'percent',
  segments: [{ points: [point('2013', 30), point('2014', 40)] }],
});

const chart = layOutTime(
  {
    kind: 'time',
    unit: 'percent',
    fromZero: true,
    dots: true,
    margins: true,
    series: [series('Good & <very> good', 'solid'), series('Bad', 'dashed')],
  },
  context,
  String,
  [{ id: 'ev', date: '2014-07-01', title: 'Talks', major: true }],
);

const LONG =
  'What both publics say of the other country, how far apart they are, and since when, in five polls that asked different people';

const props: ComparisonPictureProps = {
  headline: LONG,
  sentences: ['These may be compared.', 'Those may not: "wording" differs & the scale too.'],
  panels: ['Share of people', 'Visitors'].map((title) => ({ id: title, title, subtitle: `Of ${title}`, chart, notes: chart.marginNotes })),
  events: { heading: 'Events drawn', entries: ['1 Jul 2014: Talks'] },
  credit: 'Source: Genron. Both Shores',
  breakLabel: 'break',
  css: pictureCss(),
};

const svgOf = (element: ReactElement): string => renderToStaticMarkup(element);

/** What a reader sees, in the order of the file; lines of one paragraph are joined again. */
const textOf = (svg: string): string =>
  svg
    .replace(/<style>[^]*?<\/style>/, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ');

/** What keeps a text from being XML: tags that do not close what they opened, and characters that must be escaped. */
function faultsOf(xml: string): string[] {
  const faults: string[] = [];
  const open: string[] = [];
  for (const [tag, end, name = '', closed] of xml.matchAll(/<(\/?)([\w-]+)(?:\s+[\w:-]+="[^"<]*")*\s*(\/?)>/g)) {
    if (end && open.pop() !== name) faults.push(`${tag} closes nothing`);
    if (!end && !closed) open.push(name);
  }
  const bare = xml.replace(/<\/?[\w-]+(?:\s+[\w:-]+="[^"<]*")*\s*\/?>/g, '').match(/<.{0,20}/g) ?? [];
  const ampersands = xml.match(/&(?!(?:amp|lt|gt|quot|#\d+|#x[\da-f]+);).{0,20}/gi) ?? [];
  return [...faults, ...open.map((name) => `<${name}> stays open`), ...bare, ...ampersands];
}

describe('the picture of a comparison', () => {
  const svg = svgOf(<ComparisonPicture {...props} />);

  it('is well-formed XML with plain colours', () => {
    expect(faultsOf(svg)).toEqual([]);
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
    expect(svg).not.toContain('var(');
  });

  it.each([
    ['the headline', LONG],
    ['each verdict', props.sentences[1]],
    ['the title of the first panel', 'Share of people Of Share of people'],
    ['the title of the second panel', 'Visitors Of Visitors'],
    ['the names of the lines', 'Good & <very> good'],
    ['what whiskers mean', context.text.chart.margins],
    ['the events by their numbers', '1 1 Jul 2014: Talks'],
    ['the credit', props.credit],
  ])('holds %s', (_, words) => {
    expect(textOf(svg)).toContain(words);
  });

  it('breaks a headline that is wider than the sheet', () => {
    const lines = /<text class="title">(.*?)<\/text>/.exec(svg)?.[1]?.match(/<tspan/g);
    expect(lines?.length).toBeGreaterThan(1);
  });

  it('has room for every part: nothing stands below its lower edge', () => {
    const height = Number(/ height="(\d+)"/.exec(svg)?.[1]);
    const tops = [...svg.matchAll(/translate\(0 (\d+(?:\.\d+)?)\)/g)].map(([, top]) => Number(top));
    expect(Math.max(...tops)).toBeLessThan(height);
    expect(height).toBeGreaterThan(2 * 220);
  });

  it('leaves the list of events out where none is drawn', () => {
    const bare = svgOf(<ComparisonPicture {...props} events={{ heading: 'Events drawn', entries: [] }} />);
    expect(textOf(bare)).not.toContain('Events drawn');
  });
});

it('the picture of a figure draws no events, since nothing in it names them', () => {
  const svg = svgOf(<Picture chart={chart} headline="a" subtitle="b" credit="c" breakLabel="break" css={pictureCss()} />);
  expect(faultsOf(svg)).toEqual([]);
  expect(svg.replace(/<style>[^]*?<\/style>/, '')).not.toContain('event');
});
