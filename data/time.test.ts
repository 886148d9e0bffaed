import { describe, expect, it } from 'vitest';
import { addMonths, endOf, middleOf, periodOf, startOf } from './time';

describe('a date as a decimal year', () => {
  it.each([
    ['2014', 2014, 2015],
    ['2014-07', 2014 + 181 / 365, 2014 + 212 / 365],
    ['2016-02-29', 2016 + 59 / 366, 2016 + 60 / 366],
    ['2019-12', 2019 + 334 / 365, 2020],
    ['2019-12-31', 2019 + 364 / 365, 2020],
  ])('%s lasts from %f to %f', (date, start, end) => {
    expect(startOf(date)).toBeCloseTo(start, 10);
    expect(endOf(date)).toBeCloseTo(end, 10);
  });

  it('stands in the middle of its period, whatever the precision of its ends', () => {
    expect(middleOf({ from: '2014', to: '2014' })).toBe(2014.5);
    expect(middleOf({ from: '2013-12-17', to: '2014-04-28' })).toBeCloseTo(2014.1411, 4);
  });
});

it.each([
  ['2019', '2019', '2019'],
  ['2019-07', '2019-07', '2019-07'],
  ['2019-Q3', '2019-07', '2019-09'],
])('the period %s lasts from %s to %s', (text, from, to) => {
  expect(periodOf(text)).toEqual({ from, to });
});

it.each([
  ['2019-11', 2, '2020-01'],
  ['2020-01', -1, '2019-12'],
  ['2020-03', -12, '2019-03'],
])('%s and %i months is %s', (month, step, expected) => {
  expect(addMonths(month, step)).toBe(expected);
});
