import { describe, expect, it } from 'vitest';
import { hasValue, type Point, pointsOf } from '../series';
import { contextOf } from '../text/context';
import { flowEntry } from './flow-entry';
import { flow, point, WORDS } from './testing';
import { baseValue, commonBases, transformed, transformsOf } from './transform';

const valuesOf = (result: ReturnType<typeof transformed>): (number | undefined)[] =>
  'series' in result ? pointsOf(result.series.series).map(({ value }) => value) : [];

const months = (year: number, values: number[], from = 1): Point[] =>
  values.map((value, index) => point(`${year}-${String(from + index).padStart(2, '0')}`, value));

const visits = (points: Point[], reason?: (before: Point, after: Point) => string | undefined, residents?: Point[]) => {
  const made = flowEntry(
    {
      id: 'visits',
      group: 'tourism',
      names: { who: 'a', what: 'b', by: 'c' },
      hue: 'jpn',
      unit: 'persons',
      countries: [],
      measure: { concept: 'arrivals', frequency: 'month' },
      points,
      reason,
      residents,
    },
    contextOf('en'),
  );
  if (!made) throw new Error('it has values');
  return made;
};

describe('index', () => {
  const exports = flow([
    { points: [point('2014', 40), point('2015', 50)] },
    { points: [point('2016', 75), point('2017')], breakReason: 'new count' },
  ]);

  it('sets the base to 100 and everything else in proportion; gaps and breaks stay', () => {
    const result = transformed(exports, 'index', '2015', WORDS);
    expect(valuesOf(result)).toEqual([80, 100, 150, undefined]);
    expect(result).toMatchObject({
      series: { scale: 'index-2015', series: { unit: 'index', segments: [{}, { breakReason: 'new count' }] } },
    });
  });

  it.each([
    { base: undefined, says: 'without a base' },
    { base: '2010', says: 'from a year before the first' },
    { base: '2017', says: 'from a year without a figure' },
  ])('is refused $says', ({ base }) => {
    expect(transformed(exports, 'index', base, WORDS)).toEqual({ refused: 'no-base' });
  });

  it('is refused from a zero', () => {
    expect(transformed(flow([{ points: [point('2015', 0), point('2016', 3)] }]), 'index', '2015', WORDS)).toEqual({ refused: 'no-base' });
  });

  it.each([
    { says: 'the month itself', base: '2015-03', value: 3 },
    { says: 'the mean of a whole year', base: '2015', value: 6.5 },
    { says: 'nothing of a year that is not whole', base: '2016', value: undefined },
  ])('of months takes $says', ({ base, value }) => {
    const points = [...months(2015, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]), ...months(2016, [1])];
    expect(baseValue(points, base, 'month')).toBe(value);
  });

  it('of years takes the year a month lies in', () => {
    expect(baseValue([point('2015', 5)], '2015-07', 'year')).toBe(5);
  });
});

describe('sum12', () => {
  const year = [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1];

  it('sums twelve months up to each, as a figure of a year', () => {
    const result = transformed(visits([...months(2015, year), ...months(2016, [3, 1])]), 'sum12', undefined, WORDS);
    expect(valuesOf(result)).toEqual([12, 14, 14]);
    expect(result).toMatchObject({ series: { scale: 'persons/year', measure: { frequency: 'year' } } });
  });

  it('is no sum where a month is missing', () => {
    const points = [...months(2015, year), point('2016-01'), ...months(2016, [1], 2)];
    expect(valuesOf(transformed(visits(points), 'sum12', undefined, WORDS))).toEqual([12, undefined, undefined]);
  });

  it('adds no months across a break', () => {
    const reason = (before: Point, after: Point) => (before.label < '2016' && after.label >= '2016' ? 'new count' : undefined);
    const result = transformed(visits([...months(2015, year), ...months(2016, year)], reason), 'sum12', undefined, WORDS);
    expect(valuesOf(result)).toEqual([12, 12]);
    expect(result).toMatchObject({ series: { series: { segments: [{}, { breakReason: 'new count' }] } } });
  });
});

describe('per100', () => {
  it('sets twelve months of visits against the residents of the year they end in', () => {
    const residents = [point('2015', 600), point('2016', 1200)];
    const made = visits([...months(2015, [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1]), ...months(2016, [13])], undefined, residents);
    expect(valuesOf(transformed(made, 'per100', undefined, WORDS))).toEqual([2, 2]);
  });

  it('takes the last known year for a later one, and calls the rate an estimate', () => {
    const made = visits(months(2015, [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1]), undefined, [point('2014', 1200)]);
    const result = transformed(made, 'per100', undefined, WORDS);
    expect('series' in result && pointsOf(result.series.series).find(hasValue)).toMatchObject({ value: 1, status: 'estimate' });
  });
});

describe('transformsOf', () => {
  it.each([
    { says: 'a count', made: flow([{ points: [point('2015', 1)] }]), can: ['level', 'index'] },
    { says: 'a balance', made: { ...flow([]), measure: { ...flow([]).measure, concept: 'balance' as const } }, can: ['level'] },
    { says: 'a share of trade', made: { ...flow([]), series: { ...flow([]).series, unit: 'percent' as const } }, can: ['level'] },
    { says: 'quarters', made: flow([], {}, 'quarter'), can: ['level'] },
  ])('$says: $can', ({ made, can }) => {
    expect(transformsOf(made)).toEqual(can);
  });

  it('refuses what a series cannot be shown as', () => {
    expect(transformed(flow([]), 'sum12', undefined, WORDS)).toEqual({ refused: 'not-for-this-series' });
  });
});

describe('commonBases', () => {
  it('finds what all can start from: years of years, months and whole years of months', () => {
    const yearly = flow([{ points: [point('2014', 1), point('2015', 1)] }]);
    const monthly = flow([{ points: [point('2014-12', 1), ...months(2015, [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1])] }], {}, 'month');
    expect(commonBases([yearly, monthly])).toEqual(['2015']);
    expect(commonBases([monthly])[0]).toBe('2014-12');
    expect(commonBases([])).toEqual([]);
  });
});
