import { describe, expect, it } from 'vitest';
import { type ComparedEvent, chosenEvents } from './events';

const event = (date: string, category: ComparedEvent['category'], major = true): ComparedEvent => ({
  id: date,
  date,
  title: date,
  major,
  category,
});

const ALL = [
  event('2012-08-10', 'territory'),
  event('2018-10-30', 'history'),
  event('2019-07-01', 'trade'),
  event('2019-07', 'trade'),
  event('2019-08-31', 'trade', false),
];

describe('chosenEvents', () => {
  it.each([
    { says: 'none before any category is chosen', events: [], dates: [] },
    {
      says: 'those of the chosen categories, minor ones not',
      events: ['trade', 'history'],
      dates: ['2018-10-30', '2019-07-01', '2019-07'],
    },
    { says: 'none before the first month shown', events: ['trade', 'history'], from: '2019-07', dates: ['2019-07-01', '2019-07'] },
    { says: 'none after the last month shown', events: ['trade', 'history'], to: '2019-06', dates: ['2018-10-30'] },
    { says: 'those in the last year shown', events: ['territory'], from: '2012', to: '2012', dates: ['2012-08-10'] },
  ] as const)('gives $says', ({ events, dates, ...range }) => {
    expect(chosenEvents(ALL, { ...range, events: [...events] }).map(({ date }) => date)).toEqual(dates);
  });
});
