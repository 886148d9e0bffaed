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

describe('one preferred row a point', () => {
  it.each<[string, Table]>([
    ['one record', [tradeAnnual, record('imf', true, dollars)]],
    ['one of two records', [tradeAnnual, record('imf', true, dollars), record('kita', false, dollars)]],
    ['one in each currency', [tradeAnnual, record('imf', true, dollars), record('customs', true, yen)]],
    ['one row for both currencies', [tradeAnnual, record('imf', true, { ...dollars, ...yen }), record('kita', false, yen)]],
    ['none where there is no figure', [tradeAnnual, record('imf', false, { status: 'not-found' })]],
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
      'trade/trade-annual.csv:3:preferred: line 2 is preferred with value_usd for 2019 JPN exports already',
    ],
    [
      'two in yen of a month',
      [tradeMonthly, record('imf', true, yen), record('kita', true, yen)],
      'trade/trade-monthly.csv:3:preferred: line 2 is preferred with value_jpy for 2019-07 JPN exports already',
    ],
    [
      'none in yen where one is preferred in dollars',
      [tradeAnnual, record('imf', true, dollars), record('customs', false, yen)],
      'trade/trade-annual.csv:3:preferred: no row with value_jpy for 2019 JPN exports is preferred',
    ],
  ])('tells %s', (_, table, problem) => {
    expect(problemsOf(onePreferredRowAPoint, table)).toEqual([problem]);
  });
});
