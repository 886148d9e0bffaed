import { describe, expect, it } from 'vitest';
import type { TimeChart } from '@/data/figure';
import type { Point, Series } from '@/data/series';
import { contextOf } from '@/data/text/context';
import { samplingRange } from './sampling';
import { layOutTime } from './time';

const context = contextOf('en');
const words = context.text.chart;

const point = (label: string, value: number, more: Partial<Point> = {}): Point & { value: number } => ({
  period: { from: label, to: label },
  label,
  status: 'final',
  flags: [],
  sample: 1000,
  sourceIds: ['genron'],
  dataset: 'poll-responses',
  rowId: label,
  ...more,
  value,
});

const series = (label: string, ...points: Point[]): Series => ({ id: label, label, hue: 'jpn', unit: 'percent', segments: [{ points }] });

const layOut = (all: Series[], options: Partial<TimeChart> = {}) =>
  layOutTime({ kind: 'time', unit: 'percent', fromZero: true, dots: true, series: all, margins: true, ...options }, context, String, []);

const marginsOf = (chart: ReturnType<typeof layOut>) =>
  chart.lines.flatMap(({ runs }) => runs.flatMap(({ points }) => points.map(({ margin }) => margin)));

describe('the range of a share', () => {
  it.each([
    ['50% of 1,000', 50, 1000, [46.9, 53.1]],
    ['no lower than 0', 1, 100, [0, 3]],
    ['no higher than 100', 99, 100, [97, 100]],
  ])('%s', (_, value, sample, expected) => {
    const range = samplingRange(point('2014', value, { sample }), 'percent');
    expect([range?.from, range?.to].map((end) => Math.round((end ?? Number.NaN) * 10) / 10)).toEqual(expected);
  });

  it.each<[string, Partial<Point>, TimeChart['unit']]>([
    ['a share without a published sample', { sample: undefined }, 'percent'],
    ['a mean', { dataset: 'poll-means' }, 'score'],
    ['a difference of two shares', {}, 'points'],
    ['a share of trade', { dataset: 'trade-annual' }, 'percent'],
    ['a count', { dataset: 'arrivals-annual' }, 'persons'],
  ])('does not exist for %s', (_, more, unit) => {
    expect(samplingRange(point('2014', 50, more), unit)).toBeUndefined();
  });
});

describe('a chart that shows margins', () => {
  it('has an axis that holds the ends of the whiskers', () => {
    const [end] = marginsOf(layOut([series('a', point('2014', 59, { sample: 100 }))]));
    expect(end?.high).toBeGreaterThanOrEqual(0);
    expect(end?.high).toBeLessThan(end?.low ?? 0);
    const cut = layOut([series('a', point('2014', 59, { sample: 100 }))], { fromZero: false });
    expect(marginsOf(cut)[0]?.low).toBeLessThanOrEqual(1);
  });

  it('places each point half way between the ends of its whisker', () => {
    const chart = layOut([series('a', point('2013', 40), point('2014', 60))]);
    for (const { y, margin } of chart.lines[0]?.runs[0]?.points ?? [])
      expect(((margin?.low ?? 0) + (margin?.high ?? 0)) / 2).toBeCloseTo(y, 3);
  });

  it('says what the marks mean, and of which points and series it knows no error', () => {
    const bare = { sample: undefined };
    const [full, none] = [series('full', point('2014', 50)), series('none', point('2014', 50, bare))];
    const some = series('some', point('2013', 50), point('2014', 50, bare));
    expect(layOut([full]).marginNotes).toEqual([words.margins]);
    expect(layOut([full, none, some]).marginNotes).toEqual([words.margins, words.noMarginsFor('none'), words.someMarginsMissing('some')]);
    expect(layOut([some, some]).marginNotes).toEqual([words.margins, words.someMarginsMissing('')]);
    expect(layOut([none]).marginNotes).toEqual([words.noMargins]);
  });

  it('says nothing of them where nobody polled', () => {
    expect(layOut([series('visits', point('2014', 50, { dataset: 'arrivals-annual' }))], { unit: 'persons' }).marginNotes).toEqual([]);
  });
});

it('a chart that does not show margins has none, and its axis ends at its figures', () => {
  const chart = layOut([series('a', point('2014', 60, { sample: 50 }))], { margins: undefined });
  expect(marginsOf(chart)).toEqual([undefined]);
  expect(chart.marginNotes).toEqual([]);
  expect(chart.lines[0]?.runs[0]?.points[0]?.y).toBe(0);
});
