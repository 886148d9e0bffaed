import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { pollProgrammes, pollWaves } from '../polls/datasets';
import { problemsOf } from './testing';
import { wavesAreNamedByATime, wavesLieInTheirYear } from './waves-lie-in-their-year';

const told = (calendar: string, wave: string, field_start: string, field_end: string) =>
  problemsOf(
    wavesLieInTheirYear,
    [pollProgrammes, { programme: 'poll', wave_calendar: calendar }],
    [pollWaves, { programme: 'poll', wave, field_start, field_end }],
  );

describe('fieldwork lies in the year of its wave', () => {
  it.each([
    ['calendar', '2014', '2013-12', '2014-04'],
    ['calendar', '2014', '2013', '2015'],
    ['calendar', '2019-03', '2019-03-05', '2019-03-07'],
    ['calendar', '2014', '', ''],
    ['fiscal', '2015', '2015-04-01', '2016-05-31'],
    ['fiscal', '2015', '2016', '2016'],
  ])('%s %s, held from %s to %s', (calendar, wave, start, end) => {
    expect(told(calendar, wave, start, end)).toEqual([]);
  });

  it.each([
    [
      'calendar',
      '2014',
      '2012-12',
      '2014-01',
      'field_start: "2012-12" is not between 2013-01 and 2015-12, as the calendar wave 2014 needs',
    ],
    ['calendar', '2014', '2014-01', '2016', 'field_end: "2016" is not between 2013-01 and 2015-12, as the calendar wave 2014 needs'],
    [
      'fiscal',
      '2015',
      '2015-03-31',
      '2015-06',
      'field_start: "2015-03-31" is not between 2015-04 and 2016-05, as the fiscal wave 2015 needs',
    ],
    [
      'fiscal',
      '2015',
      '2016-01',
      '2016-06-01',
      'field_end: "2016-06-01" is not between 2015-04 and 2016-05, as the fiscal wave 2015 needs',
    ],
  ])('not %s %s, held from %s to %s', (calendar, wave, start, end, problem) => {
    expect(told(calendar, wave, start, end)).toEqual([`polls/poll-waves.csv:2:${problem}`]);
  });
});

describe('a wave is named by a time', () => {
  beforeEach(() => {
    vi.useFakeTimers({ now: new Date('2026-11-22') });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it.each([
    ['2026', []],
    ['2026-11', []],
    ['2026-12', ['polls/poll-waves.csv:2:wave: "2026-12" is in the future']],
    ['2027', ['polls/poll-waves.csv:2:wave: "2027" is in the future']],
    ['2019-13', ['polls/poll-waves.csv:2:wave: "2019-13" has no such month']],
    ['2019-00', ['polls/poll-waves.csv:2:wave: "2019-00" has no such month']],
  ])('%s', (wave, problems) => {
    expect(problemsOf(wavesAreNamedByATime, [pollWaves, { wave }])).toEqual(problems);
  });
});
