import { describe, expect, it } from 'vitest';
import { conflicts } from '../sources/datasets';
import { arrivalsAgeSex, arrivalsMonthly, arrivalsPurpose, entriesMonthly } from '../tourism/datasets';
import { partsSumToTheirMonth } from './parts-sum-to-their-month';
import { problemsOf, type Table } from './testing';

const route = { month: '2017-02', origin: 'KOR', destination: 'JPN' };
const month = (cells: Record<string, string>): Table => [arrivalsMonthly, { ...route, ...cells }];
const purposes: Table = [
  arrivalsPurpose,
  { ...route, purpose: 'tourism', arrivals_persons: '90' },
  { ...route, purpose: 'business', arrivals_persons: '9' },
];
const noConflict: Table = [conflicts, { dataset: 'population' }];
const conflict: Table = [
  conflicts,
  { dataset: 'arrivals-monthly', row: '2017-02.KOR.JPN', column: 'arrivals_persons', value_kept: '100', value_other: '99' },
];

describe('parts sum to their month', () => {
  it.each<[string, Table[], string[]]>([
    ['exactly', [month({ arrivals_persons: '99' }), purposes, noConflict], []],
    [
      'not, even by one',
      [month({ arrivals_persons: '100' }), purposes, noConflict],
      ['tourism/arrivals-purpose-monthly.csv:2:arrivals_persons: "99" is the sum of 2 rows; arrivals-monthly has 100 on line 2'],
    ],
    ['to another figure on record as a conflict', [month({ arrivals_persons: '100' }), purposes, conflict], []],
    [
      'to neither',
      [month({ arrivals_persons: '101' }), [...purposes, { ...route, purpose: 'other', arrivals_persons: '1' }], conflict],
      ['tourism/arrivals-purpose-monthly.csv:2:arrivals_persons: "100" is the sum of 3 rows; arrivals-monthly has 101 on line 2'],
    ],
    ['untold where the month is rounded', [month({ arrivals_persons: '100', rounded_to_persons: '100' }), purposes, noConflict], []],
    ['untold where the month has no figure', [month({ status: 'not-found' }), purposes, noConflict], []],
  ])('%s', (_, tables, problems) => {
    expect(problemsOf(partsSumToTheirMonth, ...tables)).toEqual(problems);
  });

  it('is asked of ages against arrivals and of sexes against entries', () => {
    const groups = [
      { ...route, dimension: 'age', category: 'age-0-20', arrivals_persons: '5' },
      { ...route, dimension: 'sex', category: 'male', arrivals_persons: '6' },
    ];
    const entries: Table = [entriesMonthly, { ...route, entries_persons: '8' }];
    expect(problemsOf(partsSumToTheirMonth, month({ arrivals_persons: '7' }), entries, [arrivalsAgeSex, ...groups], noConflict)).toEqual([
      'tourism/arrivals-age-sex-monthly.csv:2:arrivals_persons: "5" is the sum of 1 rows; arrivals-monthly has 7 on line 2',
      'tourism/arrivals-age-sex-monthly.csv:3:arrivals_persons: "6" is the sum of 1 rows; entries-monthly has 8 on line 2',
    ]);
  });
});
