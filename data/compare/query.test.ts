import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EVENT_CATEGORIES } from '../context/shown-event';
import { anyQuery, anyText } from '../testing';
import { endOf, startOf } from '../time';
import { fromQuery, toQuery } from './query';
import { type CompareState, DEFAULT_STATE, MOST_SERIES } from './state';

const KNOWN = [...DEFAULT_STATE.series, 'arrivals.kor-jpn', 'arrivals.jpn-kor', 'trade.exports.jpn.usd', 'fx.jpy', 'bbc.a-b.c', 'x.1'];
const isKnown = (id: string): boolean => KNOWN.includes(id);
const read = (query: string) => fromQuery(query, isKnown);

const year = fc.integer({ min: 1900, max: 2099 }).map(String);
const month = fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([of, number]) => `${of}-${String(number).padStart(2, '0')}`);
const date = fc.oneof(year, month);
const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const range = fc
  .tuple(optional(date), optional(date))
  .filter(([from, to]) => from === undefined || to === undefined || startOf(from) < endOf(to));

const label = fc.oneof(
  fc.constantFrom('2019', '2019-07', 'FY2015', '2019-Q3', '2015年度', 'a,b', '50%', '%2C', '%25', ',', '&s=x', '+ #'),
  fc.array(fc.integer({ min: 0, max: 0xd7ff }), { minLength: 1, maxLength: 10 }).map((codes) => String.fromCharCode(...codes)),
);

/** Every state that can be. */
const states: fc.Arbitrary<CompareState> = fc
  .record({
    series: fc.uniqueArray(fc.constantFrom(...KNOWN), { maxLength: MOST_SERIES }),
    side: optional(fc.constantFrom('good' as const, 'bad' as const, 'net' as const)),
    tourism: optional(fc.constantFrom('sum12' as const, 'per100' as const, 'index' as const)),
    trade: optional(fc.constantFrom('sum12' as const, 'per100' as const, 'index' as const)),
    rates: optional(fc.constantFrom('index' as const)),
    base: optional(date),
    range,
    events: fc.subarray([...EVENT_CATEGORIES]),
    margins: fc.boolean(),
    points: fc.tuple(fc.boolean(), label, label),
  })
  .map(({ tourism, trade, rates, range: [from, to], points: [isRead, before, after], ...state }) => {
    const [series] = state.series;
    const change = isRead && series !== undefined ? { series, from: before, to: after } : undefined;
    return { ...state, transforms: { tourism, trade, rates }, from, to, change };
  });

describe('the address', () => {
  it('holds every state and gives it back', () => {
    fc.assert(
      fc.property(states, (state) => {
        const { state: again, problems } = read(toQuery(state));
        expect(problems).toEqual([]);
        expect(again).toEqual(state);
      }),
    );
  });

  it('is the same whatever browser wrote it: escaped or not', () => {
    fc.assert(
      fc.property(states, (state) => {
        expect(toQuery(read(new URLSearchParams(toQuery(state)).toString()).state)).toBe(toQuery(state));
      }),
    );
  });

  it('never fails, whatever stands in it, and what it makes of that is stable', () => {
    const names = ['s', 'side', 'tourism', 'trade', 'rates', 'base', 'from', 'to', 'events', 'margins', 'change'];
    const lists = [`${KNOWN[0]},${KNOWN[1]}`, `${KNOWN[0]},2013,2019`, `${KNOWN[0]},%25,a%2Cb`, '2019', '2019-13', 'index', 'net', '1'];
    fc.assert(
      fc.property(anyQuery(names, [...KNOWN, ...lists]), (query) => {
        const { state } = read(query);
        expect(read(toQuery(state))).toEqual({ state, problems: [] });
      }),
      { numRuns: 3000 },
    );
  });

  it('tells each fault once, however often the address has it', () => {
    expect(read(`s=${'a,'.repeat(1900)}`).problems).toEqual([{ param: 's', value: 'a', why: 'unknown-series' }]);
  });

  it('needs nothing for the default', () => {
    expect(toQuery(DEFAULT_STATE)).toBe('');
    expect(read('').state).toEqual(DEFAULT_STATE);
  });

  it('is short and in one order', () => {
    const state: CompareState = {
      series: ['fx.jpy', 'arrivals.kor-jpn'],
      transforms: { rates: 'index', tourism: 'sum12' },
      base: '2015',
      from: '2013',
      to: '2019-07',
      events: ['territory', 'history'],
      margins: true,
      change: { series: 'fx.jpy', from: '2013', to: '2019' },
    };
    expect(toQuery(state)).toBe(
      's=fx.jpy,arrivals.kor-jpn&tourism=sum12&rates=index&base=2015&from=2013&to=2019-07&events=history,territory&margins=1&change=fx.jpy,2013,2019',
    );
  });

  it.each([
    { query: 's=fx.jpy,nothing', series: ['fx.jpy'], problem: { param: 's', value: 'nothing', why: 'unknown-series' } },
    { query: 's=fx.jpy,fx.jpy', series: ['fx.jpy'], problem: { param: 's', value: 'fx.jpy', why: 'twice' } },
    { query: 's=', series: [], problem: undefined },
    { query: `s=${KNOWN.slice(0, 7).join()}`, series: KNOWN.slice(0, 6), problem: { param: 's', value: KNOWN[6], why: 'too-many' } },
    { query: 's=fx.jpy&s=x.1', series: ['fx.jpy'], problem: { param: 's', value: 'x.1', why: 'repeated' } },
    { query: 'side=both', series: DEFAULT_STATE.series, problem: { param: 'side', value: 'both', why: 'not-a-choice' } },
    { query: 'trade=level', series: DEFAULT_STATE.series, problem: { param: 'trade', value: 'level', why: 'not-a-choice' } },
    { query: 'from=2019-13', series: DEFAULT_STATE.series, problem: { param: 'from', value: '2019-13', why: 'not-a-date' } },
    { query: 'from=2020&to=2019', series: DEFAULT_STATE.series, problem: { param: 'from', value: '2020', why: 'reversed' } },
    { query: 'events=war', series: DEFAULT_STATE.series, problem: { param: 'events', value: 'war', why: 'not-a-choice' } },
    {
      query: `s=${'a'.repeat(5000)}`,
      series: DEFAULT_STATE.series,
      problem: { param: 's', value: `s=${'a'.repeat(57)}…`, why: 'too-long' },
    },
    {
      query: 's=fx.jpy&change=x.1,2013,2019',
      series: ['fx.jpy'],
      problem: { param: 'change', value: 'x.1', why: 'not-shown' },
    },
    { query: 'change=2013,2019', series: DEFAULT_STATE.series, problem: { param: 'change', value: '2013,2019', why: 'not-two-points' } },
    {
      query: 's=fx.jpy&change=fx.jpy,2013,2019,2020',
      series: ['fx.jpy'],
      problem: { param: 'change', value: 'fx.jpy,2013,2019,2020', why: 'not-two-points' },
    },
    {
      query: 's=fx.jpy&change=fx.jpy,,2019',
      series: ['fx.jpy'],
      problem: { param: 'change', value: 'fx.jpy,,2019', why: 'not-two-points' },
    },
    {
      query: `s=fx.jpy&change=fx.jpy,2013,${'9'.repeat(41)}`,
      series: ['fx.jpy'],
      problem: { param: 'change', value: `fx.jpy,2013,${'9'.repeat(41)}`, why: 'not-two-points' },
    },
    { query: 'utm_source=elsewhere', series: DEFAULT_STATE.series, problem: undefined },
  ])('$query', ({ query, series, problem }) => {
    const { state, problems } = read(query);
    expect(state.series).toEqual(series);
    expect(problems).toEqual(problem === undefined ? [] : [problem]);
  });

  it('brings a past form up to date, step by step', () => {
    const renamed = (params: URLSearchParams) => new URLSearchParams(params.toString().replace('series=', 's='));
    const split = (params: URLSearchParams) => new URLSearchParams(params.toString().replace('old.yen', 'fx.jpy'));
    expect(fromQuery('series=old.yen', isKnown, [renamed, split])).toMatchObject({ state: { series: ['fx.jpy'] }, problems: [] });
  });
});
