import { describe, expect, it } from 'vitest';
import { tradeAnnual, tradeMonthly } from '../trade/datasets';
import { onePreferredRowAPoint } from './one-preferred-row-a-point';
import { problemsOf, type Table } from './testing';

const record = (source_id: string, preferred: boolean, cells: Record<string, string>) => ({
  source_id,
  preferred: String(preferred),
  ...cells,
});
const dollars = { value_usd: '1' };
const yen = { value_jpy: '1' };
const absent = { status: 'not-found' };

describe('one preferred row a point', () => {
  it.each<[string, Table]>([
    ['one record', [tradeAnnual, record('imf', true, dollars)]],
    ['one of two records', [tradeAnnual, record('imf', true, dollars), record('kita', false, dollars)]],
    ['one in each currency', [tradeAnnual, record('imf', true, dollars), record('customs', true, yen)]],
    ['one row for both currencies', [tradeAnnual, record('imf', true, { ...dollars, ...yen }), record('kita', false, yen)]],
    ['the one absence where there is no figure', [tradeAnnual, record('imf', true, absent), record('kita', false, absent)]],
    ['a figure beside an absence', [tradeAnnual, record('imf', true, dollars), record('kita', false, absent)]],
    ['one for each year', [tradeAnnual, record('imf', true, dollars), record('imf', true, { ...dollars, year: '2018' })]],
  ])('accepts %s', (_, table) => {
    expect(problemsOf(onePreferredRowAPoint, table)).toEqual([]);
  });

  it.each<[string, Table, string]>([
    [
      'none',
      [tradeAnnual, record('imf', false, dollars), record('kita', false, dollars)],
      'trade/trade-annual.csv:2:preferred: no row with value_usd for 2019 JPN exports is preferred',
    ],
    [
      'two',
      [tradeAnnual, record('imf', true, dollars), record('kita', true, dollars)],
      'trade/trade-annual.csv:3:preferred: line 2 is the preferred row with value_usd for 2019 JPN exports already',
    ],
    [
      'two in yen of a month',
      [tradeMonthly, record('imf', true, yen), record('kita', true, yen)],
      'trade/trade-monthly.csv:3:preferred: line 2 is the preferred row with value_jpy for 2019-07 JPN exports already',
    ],
    [
      'none in yen where one is preferred in dollars',
      [tradeAnnual, record('imf', true, dollars), record('customs', false, yen)],
      'trade/trade-annual.csv:3:preferred: no row with value_jpy for 2019 JPN exports is preferred',
    ],
    [
      'an absence beside a figure',
      [tradeAnnual, record('imf', true, dollars), record('kita', true, absent)],
      'trade/trade-annual.csv:3:preferred: an absence cannot be preferred: line 2 has a figure for 2019 JPN exports',
    ],
    [
      'no absence where there is no figure',
      [tradeAnnual, record('imf', false, absent)],
      'trade/trade-annual.csv:2:preferred: no absence for 2019 JPN exports is preferred',
    ],
  ])('tells %s', (_, table, problem) => {
    expect(problemsOf(onePreferredRowAPoint, table)).toEqual([problem]);
  });
});
