import { describe, expect, it } from 'vitest';
import { pointOf } from '../points';
import type { Point, Status } from '../series';
import { addMonths } from '../time';
import { annualSums, extended, totals, twelveMonthSums } from './series';

const point = (time: string, value?: number, status: Status = 'final'): Point =>
  pointOf({ dataset: 'arrivals-monthly', rowId: time, time, value, printed: String(value), status, sourceId: 'a' });

/** Months from January 2019 on with the values 1, 2, 3… */
const months = (count: number): Point[] => Array.from({ length: count }, (_, index) => point(addMonths('2019-01', index), index + 1));

const valuesOf = (points: Point[]) => points.map(({ label, value }) => [label, value]);

describe('twelveMonthSums', () => {
  it('starts with the twelfth month', () => {
    expect(valuesOf(twelveMonthSums(months(14), ''))).toEqual([
      ['2019-12', 78],
      ['2020-01', 90],
      ['2020-02', 102],
    ]);
  });

  it.each([
    ['is not published', (all: Point[]) => all.map((month, index) => (index === 3 ? point(month.label) : month))],
    ['has no row at all', (all: Point[]) => all.filter((_, index) => index !== 3)],
  ])('has no sum while one of the twelve months %s', (_, hole) => {
    const sums = twelveMonthSums(hole(months(17)), '');
    expect(sums.filter((sum) => sum.label >= '2019-12' && sum.label <= '2020-03').every((sum) => sum.absence === 'not-found')).toBe(true);
    expect(sums.at(-1)).toMatchObject({ label: '2020-05', value: 6 + 7 + 8 + 9 + 10 + 11 + 12 + 13 + 14 + 15 + 16 + 17 });
  });

  it('is as unsettled as its least settled month', () => {
    const sums = twelveMonthSums([...months(12), point('2020-01', 1, 'provisional'), point('2020-02', 1, 'estimate')], '');
    expect(sums.map(({ status }) => status)).toEqual(['final', 'provisional', 'estimate']);
  });
});

describe('annualSums', () => {
  it('sums only years with all twelve months', () => {
    expect(valuesOf(annualSums(months(14), ''))).toEqual([['2019', 78]]);
    expect(annualSums(months(11), '')).toEqual([]);
  });
});

describe('totals and populations', () => {
  it('adds up the parts that are shown at a time', () => {
    expect(valuesOf(totals([[point('2005', 90), point('2006', 95)], [point('2005', 10)]], ''))).toEqual([
      ['2005', 100],
      ['2006', 95],
    ]);
  });

  it('lets the last population stand in for later years, as an estimate', () => {
    const counts = extended([point('2024', 10), point('2023', 9)], ['2023', '2024', '2025']);
    expect(counts.map(({ label, value, status }) => [label, value, status])).toEqual([
      ['2024', 10, 'final'],
      ['2023', 9, 'final'],
      ['2025', 10, 'estimate'],
    ]);
  });
});
