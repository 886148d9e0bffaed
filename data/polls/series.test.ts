import { describe, expect, it } from 'vitest';
import { hasValue, type Series } from '../series';
import { contextOf } from '../text/context';
import { type PollQuery, seriesFrom } from './series';
import { tablesOf } from './testing';

type Given = Parameters<typeof tablesOf>[0];

const ASKED: PollQuery = { programmes: ['p'], population: 'JPN', question: 'q', answer: 'good' };

const build = (given: Given, query: Partial<PollQuery> = {}): Series =>
  seriesFrom(tablesOf(given), { ...ASKED, ...query }, { id: 'jpn', label: 'Japanese', hue: 'jpn', unit: 'percent' }, contextOf('en'));

/** A series in one line: runs of values and absences, `|` at a new segment, `(reason)` where it says why. */
const shown = ({ segments }: Series): string =>
  segments
    .map(({ points, breakReason }) => {
      const values = points.map((point) => `${point.label}:${hasValue(point) ? point.value : point.absence}`).join(' ');
      return breakReason ? `(${breakReason}) ${values}` : values;
    })
    .join(' | ');

const waves = (...names: string[]) => names.map((wave) => ({ wave }));
const share = (wave: string, share_percent: string) => ({ wave, share_percent });
const absent = (wave: string, status: string) => ({ wave, status });

const three: Given = { waves: waves('2019', '2020', '2021'), responses: [share('2019', '10'), share('2020', '20.5'), share('2021', '30')] };
const cut = (join_rule: string, wave_after = '2020') => [{ join_rule, wave_after }];

const twoSurveys: Given = {
  programmes: [{}, { programme: 'r' }, { programme: 's' }],
  waves: [{ wave: '2019' }, { programme: 'r', wave: '2020', has_figures: 'false' }, { programme: 's', wave: '2021' }],
  responses: [share('2019', '10'), { ...absent('2020', 'no-fieldwork'), programme: 'r' }, { ...share('2021', '30'), programme: 's' }],
};

describe('a poll series', () => {
  it.each<[string, Given, Partial<PollQuery>, string]>([
    ['joins the waves of one survey', three, {}, '2019:10 2020:20.5 2021:30'],
    ['is cut where no line may cross', { ...three, breaks: cut('never') }, {}, '2019:10 | (mail) 2020:20.5 2021:30'],
    ['goes on where a break is only marked', { ...three, breaks: cut('mark') }, {}, '2019:10 2020:20.5 2021:30'],
    [
      'is not cut by the break of another public',
      { ...three, breaks: [{ ...cut('never')[0], population: 'KOR' }] },
      {},
      '2019:10 2020:20.5 2021:30',
    ],
    [
      'keeps a named absence in its place',
      { ...three, responses: [share('2019', '10'), absent('2020', 'withheld'), share('2021', '30')] },
      {},
      '2019:10 2020:withheld 2021:30',
    ],
    [
      'opens at a wave of which the question has no row',
      { ...three, responses: [share('2019', '10'), share('2021', '30')] },
      {},
      '2019:10 2020:not-found 2021:30',
    ],
    ['begins and ends with the question', { ...three, responses: [share('2020', '20')] }, {}, '2020:20'],
    [
      'starts anew with another survey, not with its absence',
      twoSurveys,
      { programmes: ['p', 'r', 's'] },
      '2019:10 2020:no-fieldwork | (Another survey from 2021) 2021:30',
    ],
    [
      'names every cut between two figures',
      {
        ...twoSurveys,
        breaks: [
          { programme_after: 'r', wave_after: '2020', join_rule: 'never', what_changed_en: 'web' },
          { programme_before: 'r', programme_after: 's', wave_after: '2021', join_rule: 'never', what_changed_en: 'panel' },
        ],
      },
      { programmes: ['p', 'r', 's'] },
      '2019:10 2020:no-fieldwork | (web; panel) 2021:30',
    ],
    [
      'does not join waves further apart than the poll’s rhythm',
      { waves: waves('2021-01', '2021-04', '2022-01'), responses: [share('2021-01', '1'), share('2021-04', '2'), share('2022-01', '3')] },
      { everyMonths: 3 },
      '2021-01:1 2021-04:2 | 2022-01:3',
    ],
    [
      'labels fiscal waves as such',
      { programmes: [{ wave_calendar: 'fiscal' }], waves: waves('2015'), responses: [share('2015', '10')] },
      {},
      'FY2015:10',
    ],
    ['takes means when no answer is asked for', { waves: waves('2020'), means: [{ mean: '42.7' }] }, { answer: undefined }, '2020:42.7'],
  ])('%s', (_, given, query, expected) => {
    expect(shown(build(given, query))).toBe(expected);
  });

  it('refuses a question that no row answers', () => {
    expect(() => build({ waves: waves('2020') })).toThrow('no poll row answers');
  });

  it('refuses two targets in one line', () => {
    const responses = [share('2020', '10'), { ...share('2020', '20'), target: 'CHN' }];
    expect(() => build({ waves: waves('2020'), responses })).toThrow('more than one poll row');
  });
});

describe('a poll point', () => {
  const point = (response: Partial<Record<string, string>>, wave: Partial<Record<string, string>> = {}, more: Given = {}) =>
    build(
      { waves: [{ sample_size: '1000', ...wave }], responses: [{ share_percent: '37.0', ...response }], ...more },
      { subgroup: response.subgroup },
    ).segments[0]?.points[0];

  it.each<[string, ReturnType<typeof point>, object]>([
    ['is printed as published', point({}), { value: 37, printed: '37.0', roundedTo: 0.1, status: 'final', sample: 1000 }],
    ['has the sample of everybody only', point({ subgroup: 'age-18-29' }), { sample: undefined }],
    ['is derived when worked out', point({ status: 'derived' }), { status: 'derived', flags: ['derived'] }],
    ['is provisional when preliminary', point({ flags: 'preliminary' }), { status: 'provisional' }],
    ['has every source', point({ other_source_ids: 't;u' }), { sourceIds: ['s', 't', 'u'] }],
    [
      'stands at the field dates',
      point({}, { field_start: '2020-09-02', field_end: '2020-09-24' }),
      { period: { from: '2020-09-02', to: '2020-09-24' } },
    ],
    ['stands at the year without dates', point({}), { period: { from: '2020', to: '2020' } }],
    [
      'stands at the fiscal year without dates',
      point({}, {}, { programmes: [{ wave_calendar: 'fiscal' }] }),
      { period: { from: '2020-04', to: '2021-03' } },
    ],
    [
      'says what changed where the line goes on',
      point({ note: 'A note.' }, {}, { breaks: [{ join_rule: 'mark', wave_after: '2020', what_changed_en: 'Age 18+' }] }),
      { note: 'A note. Age 18+.' },
    ],
  ])('%s', (_, found, expected) => {
    expect(found).toMatchObject(expected);
  });

  it('has no sample where only some were asked', () => {
    const responses = [{ question: 'reason-good-impression', share_percent: '10' }];
    const series = build({ waves: [{ sample_size: '1000' }], responses }, { question: 'reason-good-impression' });
    expect(series.segments[0]?.points[0]?.sample).toBeUndefined();
  });
});
