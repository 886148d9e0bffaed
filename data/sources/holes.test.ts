import { expect, it } from 'vitest';
import { holesIn } from './holes';

const row = (month: string, origin: string) => ({ text: { month, origin } });
const KEY = ['month', 'origin'];

it.each([
  ['a month between two', [row('2019-11', 'JPN'), row('2020-01', 'JPN')], [{ series: { origin: 'JPN' }, times: ['2019-12'] }]],
  [
    'what another series has before and after',
    [row('2019-11', 'KOR'), row('2019-12', 'KOR'), row('2020-01', 'KOR'), row('2019-12', 'JPN')],
    [{ series: { origin: 'JPN' }, times: ['2019-11', '2020-01'] }],
  ],
  ['nothing where every month is there', [row('2019-11', 'JPN'), row('2019-12', 'JPN')], []],
  ['no month between two years', [row('2018', 'JPN'), row('2020', 'JPN')], [{ series: { origin: 'JPN' }, times: ['2019'] }]],
  [
    'years and quarters apart',
    [row('2018', 'JPN'), row('2018-Q1', 'JPN'), row('2018-Q3', 'JPN')],
    [{ series: { origin: 'JPN' }, times: ['2018-Q2'] }],
  ],
])('finds %s', (_, rows, expected) => {
  expect(holesIn(KEY, rows)).toEqual(expected);
});

it('takes a total for no series of its own', () => {
  const flow = (year: string, name: string) => ({ text: { year, flow: name } });
  expect(
    holesIn(['year', 'flow'], [flow('2018', 'exports'), flow('2019', 'exports'), flow('2020', 'exports'), flow('2019', 'total')]),
  ).toEqual([]);
});
