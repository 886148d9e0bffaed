import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fileOf } from '../csv/dataset';
import { conflicts } from '../sources/datasets';
import { arrivalsAnnual, arrivalsMonthly, arrivalsPurpose, arrivalsWorld, population } from '../tourism/datasets';
import { tradeMonthly } from '../trade/datasets';
import { rowsIn } from './plan';
import { withRows } from './table-file';

const row = (year: string, country: string, persons: string) => ({ year, country, population_persons: persons, source_id: 'wb' });
const ROWS = [row('2019', 'JPN', '1'), row('2019', 'KOR', '2'), row('2021', 'JPN', '3')];

describe('putting rows into a file', () => {
  it.each([arrivalsMonthly, arrivalsAnnual, arrivalsPurpose, arrivalsWorld, tradeMonthly, conflicts])(
    'leaves every byte of $name alone',
    (dataset) => {
      expect(withRows(dataset, rowsIn(dataset, 'data'), [])).toBe(readFileSync(`data/${fileOf(dataset)}`, 'utf8'));
    },
  );

  it.each([
    ['in the place of its key', row('2019', 'KOR', '9'), ['1', '9', '3']],
    ['behind lower keys', row('2020', 'JPN', '9'), ['1', '2', '9', '3']],
    ['first', row('1999', 'KOR', '9'), ['9', '1', '2', '3']],
    ['last', row('2022', 'JPN', '9'), ['1', '2', '3', '9']],
  ])('puts a row %s', (_, put, persons) => {
    const lines = withRows(population, ROWS, [put]).trimEnd().split('\n').slice(1);
    expect(lines.map((line) => line.split(',')[2])).toEqual(persons);
  });
});
