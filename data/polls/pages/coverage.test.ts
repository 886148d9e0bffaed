import { describe, expect, it } from 'vitest';
import { tablesOf } from '../testing';
import { coverage, yearRuns } from './coverage';

describe('years as runs', () => {
  it.each<[string, number[], [number, number][]]>([
    ['nothing', [], []],
    ['one year', [2013], [[2013, 2013]]],
    ['years in a row', [2015, 2013, 2014], [[2013, 2015]]],
    [
      'a gap',
      [2013, 2015, 2016],
      [
        [2013, 2013],
        [2015, 2016],
      ],
    ],
  ])('%s', (_, years, expected) => {
    expect(yearRuns(years)).toEqual(expected);
  });
});

describe('coverage', () => {
  it('marks a year with any figure as filled, and a wave without one as a gap', () => {
    const waves = [
      { wave: '2019', has_figures: 'false' },
      { wave: '2020-01', has_figures: 'false' },
      { wave: '2020-04' },
      { wave: '2020', population: 'AVERAGE' },
      { wave: '2021', population: 'USA' },
    ];
    expect(coverage(tablesOf({ waves }))).toEqual([
      {
        slug: 'p',
        lanes: [
          {
            who: 'JPN',
            marks: [
              { year: 2019, kind: 'gap' },
              { year: 2020, kind: 'figure' },
            ],
          },
          { who: 'others', marks: [{ year: 2021, kind: 'figure' }] },
        ],
      },
    ]);
  });
});
