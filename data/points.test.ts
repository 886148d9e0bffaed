import { describe, expect, it } from 'vitest';
import { combine, computed, following, perHundred, pointOf, segmentsOf } from './points';
import type { Point, Status } from './series';

const point = (time: string, value?: number, status: Status = 'final', sourceId = 'a'): Point =>
  pointOf({ dataset: 'trade-annual', rowId: time, time, value, printed: value === undefined ? '' : String(value), status, sourceId });

describe('following', () => {
  it.each([
    ['2019', '2020'],
    ['2019-12', '2020-01'],
    ['2019-Q3', '2019-Q4'],
    ['2019-Q4', '2020-Q1'],
  ])('%s is followed by %s', (label, next) => {
    expect(following(label)).toBe(next);
  });
});

describe('pointOf', () => {
  it.each([
    { says: 'a rounding step of a thousandth or more is flagged', value: 28_300_000_000, roundedTo: 100_000_000, flags: ['rounded'] },
    { says: 'a finer rounding step is not', value: 2_251_307_000, roundedTo: 1000, flags: [] },
    { says: 'a full figure is not rounded', value: 94_393, roundedTo: 1, flags: [] },
  ])('$says', ({ value, roundedTo, flags }) => {
    expect(
      pointOf({ dataset: 'trade-annual', rowId: '', time: '2025', value, printed: '', status: 'final', roundedTo, sourceId: 'a' }).flags,
    ).toEqual(flags);
  });

  it('names why there is no figure', () => {
    const missing = { dataset: 'trade-annual', rowId: '', time: '2021', value: undefined, printed: '', sourceId: 'a' } as const;
    expect(pointOf({ ...missing, status: 'not-published' })).toMatchObject({ value: undefined, absence: 'not-published', status: 'final' });
    expect(pointOf({ ...missing, status: 'final' }).absence).toBe('not-found');
  });
});

describe('computed', () => {
  const difference = (one: number, other: number) => one - other;

  it.each<[Status, Status, Status]>([
    ['final', 'final', 'final'],
    ['final', 'derived', 'derived'],
    ['provisional', 'derived', 'provisional'],
    ['estimate', 'provisional', 'estimate'],
  ])('from %s and %s is %s', (first, second, expected) => {
    const made = computed(point('2020'), [point('2020', 5, first), point('2020', 2, second)], 'why', difference);
    expect(made).toMatchObject({ value: 3, status: expected, note: 'why', rowId: '' });
  });

  it('has no value when a part is missing, and says why', () => {
    const absent = { ...point('2020'), absence: 'not-published' as const };
    expect(computed(absent, [point('2020', 5), absent], '', difference)).toMatchObject({ value: undefined, absence: 'not-published' });
    expect(computed(absent, [point('2020', 5), undefined], '', difference)).toMatchObject({ value: undefined, absence: 'not-found' });
  });

  it('names each source once', () => {
    const parts = [point('2020', 1, 'final', 'a'), point('2020', 2, 'final', 'b'), point('2020', 3, 'final', 'a')];
    expect(computed(point('2020'), parts, '', difference).sourceIds).toEqual(['a', 'b']);
  });
});

describe('combine', () => {
  it('pairs points by their label, whatever their order', () => {
    const made = combine([point('2020', 10), point('2021', 20)], [[point('2021', 5), point('2020', 4)]], '', (one, other) => one - other);
    expect(made.map(({ label, value }) => [label, value])).toEqual([
      ['2020', 6],
      ['2021', 15],
    ]);
  });
});

describe('segmentsOf', () => {
  const labels = (points: Point[], reason?: (before: Point, after: Point) => string | undefined) =>
    segmentsOf(points, reason).map((segment) => segment.points.map(({ label }) => label));

  it('puts points in order of time', () => {
    expect(labels([point('2021', 1), point('2020', 1)])).toEqual([['2020', '2021']]);
  });

  it('never runs on over a missing period', () => {
    expect(labels([point('2020-05', 1), point('2020-06', 1), point('2024-01', 1), point('2025-06', 1)])).toEqual([
      ['2020-05', '2020-06'],
      ['2024-01'],
      ['2025-06'],
    ]);
  });

  it('keeps a named absence in its segment', () => {
    expect(labels([point('2020', 1), point('2021'), point('2022', 1)])).toEqual([['2020', '2021', '2022']]);
  });

  it('breaks where the basis of the last known figure changes, with the reason, also across an absence', () => {
    const reason = (before: Point, after: Point) => (before.sourceIds[0] === after.sourceIds[0] ? undefined : 'new basis');
    const points = [point('2019', 1), point('2020'), point('2021', 1, 'final', 'b'), point('2022', 1, 'final', 'b')];
    expect(segmentsOf(points, reason).map(({ breakReason }) => breakReason)).toEqual([undefined, 'new basis']);
    expect(labels(points, reason)).toEqual([
      ['2019', '2020'],
      ['2021', '2022'],
    ]);
  });
});

describe('perHundred', () => {
  it.each([
    ['9,459,711 visits of 51,751,065 residents', 9_459_711, 51_751_065, 18.28],
    ['3,653,000 visits of 123,975,371 residents', 3_653_000, 123_975_371, 2.95],
    ['28.3 of 709.693 billion dollars', 28.3, 709.693, 3.99],
    ['no visits', 0, 100, 0],
  ])('%s', (_, visits, people, rate) => {
    expect(perHundred([point('2025', visits)], [point('2025', people)], '')[0]?.value).toBeCloseTo(rate, 2);
  });
});
