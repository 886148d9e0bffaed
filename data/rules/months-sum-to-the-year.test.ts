import { describe, expect, it } from 'vitest';
import { arrivalsAnnual, arrivalsMonthly, arrivalsWorld } from '../tourism/datasets';
import { monthsSumToTheYear } from './months-sum-to-the-year';
import { problemsOf, type Table } from './testing';

const twelve = Array.from({ length: 12 }, (_, index) => ({
  month: `2019-${String(index + 1).padStart(2, '0')}`,
  origin: 'JPN',
  destination: 'KOR',
  arrivals_persons: '100',
}));
const months: Table = [arrivalsMonthly, ...twelve];
const eleven: Table = [arrivalsMonthly, ...twelve.slice(1)];
const roundedMonths: Table = [arrivalsMonthly, ...twelve.map((month) => ({ ...month, rounded_to_persons: '10' }))];
const year = { year: '2019', origin: 'JPN', destination: 'KOR' };

const line = (text: string) => [`tourism/arrivals-annual.csv:2:${text}`];

describe('twelve months sum to their year', () => {
  it.each<[string, Table, Record<string, string>, string[]]>([
    ['exactly', months, { arrivals_persons: '1200' }, []],
    [
      'not',
      months,
      { arrivals_persons: '1199' },
      line('arrivals_persons: "1199" differs by 1 from the sum of its months, 1200; expected no difference'),
    ],
    ['less the difference on record', months, { arrivals_persons: '1190', months_less_year_persons: '10' }, []],
    ['more, when the difference on record is negative', months, { arrivals_persons: '1210', months_less_year_persons: '-10' }, []],
    [
      'unlike the difference on record',
      months,
      { arrivals_persons: '1191', months_less_year_persons: '10' },
      line('arrivals_persons: "1191" differs by 9 from the sum of its months, 1200; expected months_less_year_persons 10'),
    ],
    ['within the rounding of the year', months, { arrivals_persons: '1150', rounded_to_persons: '100' }, []],
    [
      'beyond the rounding of the year',
      months,
      { arrivals_persons: '1149', rounded_to_persons: '100' },
      line('arrivals_persons: "1149" differs by 51 from the sum of its months, 1200; expected no difference'),
    ],
    ['within the rounding of the months', roundedMonths, { arrivals_persons: '1260' }, []],
    ['untold where a month is missing', eleven, { arrivals_persons: '5' }, []],
    ['untold where the year has no figure', months, { status: 'not-found' }, []],
    ['untold of the other route', months, { arrivals_persons: '5', origin: 'KOR', destination: 'JPN' }, []],
    [
      'with no difference on record where a month is missing',
      eleven,
      { arrivals_persons: '1190', months_less_year_persons: '10' },
      line('months_less_year_persons: "10" needs twelve months, arrivals-monthly has 11'),
    ],
  ])('%s', (_, monthly, cells, problems) => {
    expect(problemsOf(monthsSumToTheYear, monthly, [arrivalsAnnual, { ...year, ...cells }])).toEqual(problems);
  });

  it('is asked of arrivals from the whole world too', () => {
    const world = twelve.map(({ month, destination, arrivals_persons }) => ({
      period: month,
      frequency: 'monthly',
      destination,
      arrivals_persons,
    }));
    const annual = { period: '2019', frequency: 'annual', destination: 'KOR', arrivals_persons: '1300' };
    expect(problemsOf(monthsSumToTheYear, [arrivalsWorld, ...world, annual])).toEqual([
      'tourism/arrivals-world.csv:14:arrivals_persons: "1300" differs by -100 from the sum of its months, 1200; expected no difference',
    ]);
  });
});
