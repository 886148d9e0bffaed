import { expect, it } from 'vitest';
import { at, latest, type Point, pointsOf, type Series } from './series';

const point = (label: string, value?: number): Point => ({
  period: { from: label, to: label },
  label,
  value,
  absence: value === undefined ? 'not-found' : undefined,
  status: 'final',
  flags: [],
  sourceIds: ['a-source'],
  dataset: 'poll-responses',
  rowId: label,
});

const series = (...points: Point[]): Series => ({ id: 'test', label: 'Test', hue: 'jpn', unit: 'percent', segments: [{ points }] });

it('the latest point is the last one that has a value', () => {
  expect(latest(series(point('2013', 10), point('2014', 12), point('2015'))).label).toBe('2014');
});

it('a series without any value has no latest point, and says so', () => {
  expect(() => latest(series(point('2013')))).toThrow('test: no point has a value');
});

it('a point is found by its label', () => {
  expect(at(series(point('2013', 10), point('2014', 12)), '2013').value).toBe(10);
});

it.each(['2014', '2015'])('asking for %s, which has no value, is an error', (label) => {
  expect(() => at(series(point('2013', 10), point('2014')), label)).toThrow(`test: no value at ${label}`);
});

it('absent points stay in the series', () => {
  expect(pointsOf(series(point('2013', 10), point('2014'))).map(({ absence }) => absence)).toEqual([undefined, 'not-found']);
});
