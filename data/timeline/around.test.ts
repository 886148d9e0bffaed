import { describe, expect, it } from 'vitest';
import { pointOf, seriesOf } from '../points';
import type { Period, Point, Segment, Series, Status } from '../series';
import { addMonths } from '../time';
import { around, type Finding, isNear } from './around';

const flow = (time: string, value?: number, status: Status = 'final'): Point =>
  pointOf({ dataset: 'trade-monthly', rowId: time, time, value, printed: String(value), status, sourceId: 'a' });

const flows = (points: Point[], reason?: (before: Point, after: Point) => string | undefined): Series =>
  seriesOf({ id: 'flow', label: 'Flow', hue: 'kor', unit: 'usd' }, points, reason);

/** Months from a first one on with the values 1, 2, 3… */
const months = (first: string, count: number): Point[] =>
  Array.from({ length: count }, (_, index) => flow(addMonths(first, index), index + 1));

/** A wave in the field from one day to another, of which 1,000 were asked unless said otherwise. */
const wave = (from: string, to: string, value?: number, sample: number | undefined = 1000): Point => ({
  period: { from, to },
  label: from.slice(0, 4),
  value,
  absence: value === undefined ? 'not-asked' : undefined,
  status: 'final',
  flags: [],
  sample,
  sourceIds: ['a'],
  dataset: 'poll-responses',
  rowId: from,
});

const poll = (...segments: Segment[]): Series => ({ id: 'poll', label: 'Poll', hue: 'jpn', unit: 'percent', segments });

const on = (day: string, end = day): Period => ({ from: day, to: end });

const only = (series: Series, event: Period): Finding | undefined => around(series, event)[0]?.finding;

describe('isNear', () => {
  it.each([
    ['two years before, to the month', on('2017-07'), true],
    ['a month more', on('2017-06'), false],
    ['two years after, to the month', on('2021-07'), true],
    ['a month more', on('2021-08'), false],
  ])('%s: %o', (_, period, expected) => {
    expect(isNear(period, on('2019-07-04'))).toBe(expected);
  });
});

describe('months', () => {
  it('sums twelve and twenty-four months on each side and leaves the month of the event out', () => {
    // January 2018 is 1, so that January 2020 is 25: 12 months are 13…24 and 26…37, 24 months are 1…24 and 26…49.
    const found = around(flows(months('2018-01', 49)), on('2020-01-15'));
    expect(found.map(({ span, finding }) => [span, finding.kind, finding.before?.value, finding.after?.value])).toEqual([
      ['months-12', 'change', 222, 378],
      ['months-24', 'change', 300, 900],
    ]);
    expect(found[0]?.finding).toMatchObject({ change: { difference: 156, percent: (100 * 156) / 222 } });
    expect(found[0]?.finding.before?.period).toEqual({ from: '2019-01', to: '2019-12' });
    expect(found[0]?.finding.after?.period).toEqual({ from: '2020-02', to: '2021-01' });
  });

  it('leaves out every month of an event that lasted', () => {
    const finding = only(flows(months('2018-01', 60)), on('2020-01-20', '2020-03-05'));
    expect(finding?.before?.period).toEqual({ from: '2019-01', to: '2019-12' });
    expect(finding?.after?.period).toEqual({ from: '2020-04', to: '2021-03' });
  });

  it.each([
    ['is known not to be published', (all: Point[]) => all.map((month) => (month.label === '2020-06' ? flow(month.label) : month))],
    ['has no row', (all: Point[]) => all.filter((month) => month.label !== '2020-06')],
  ])('compares nothing while one of the twelve %s, names it, and does not try twenty-four', (_, hole) => {
    const found = around(flows(hole(months('2018-01', 49))), on('2020-01-15'));
    expect(found).toHaveLength(1);
    expect(found[0]?.finding).toMatchObject({ kind: 'incomplete', missing: ['2020-06'], after: undefined });
    expect(found[0]?.finding.before?.value).toBe(222);
  });

  it('names the month that only the twenty-four lack', () => {
    const found = around(flows(months('2018-02', 48)), on('2020-01-15'));
    expect(found.map(({ span, finding }) => [span, finding.kind])).toEqual([
      ['months-12', 'change'],
      ['months-24', 'incomplete'],
    ]);
    expect(found[1]?.finding).toMatchObject({ missing: ['2018-01'] });
  });

  it('is as unsettled as the least settled month', () => {
    const unsettled = months('2019-01', 25).map((month) => (month.label === '2020-04' ? { ...month, status: 'estimate' as const } : month));
    const finding = only(flows(unsettled), on('2020-01-15'));
    expect([finding?.before?.status, finding?.after?.status]).toEqual(['final', 'estimate']);
  });

  it('refuses across a break and says why', () => {
    const series = flows(months('2019-01', 25), (_, after) => (after.label === '2020-05' ? 'other goods' : undefined));
    expect(only(series, on('2020-01-15'))).toMatchObject({ kind: 'broken', reasons: ['other goods'] });
  });
});

describe('years', () => {
  const years = flows(
    [
      flow('2017', 90),
      flow('2018', 100),
      flow('2019', 130),
      flow('2020', 80, 'provisional'),
      flow('2021'),
      flow('2022', 0),
      flow('2023', 5),
    ],
    (_, after) => (after.label === '2020' ? 'first releases' : undefined),
  );

  it.each<[string, Period, object]>([
    ['the year before and the year after', on('2018-06-01'), { kind: 'change', change: { difference: 40, percent: (100 * 40) / 90 } }],
    ['a break between them', on('2019-06-01'), { kind: 'broken', reasons: ['first releases'] }],
    ['a year that was not found', on('2020-06-01'), { kind: 'incomplete', missing: ['2021'], after: undefined }],
    ['a year without a row', on('2023-06-01'), { kind: 'incomplete', missing: ['2024'] }],
    ['an event of two years', on('2018-11-01', '2019-02-01'), { kind: 'broken' }],
  ])('%s', (_, event, expected) => {
    expect(only(years, event)).toMatchObject(expected);
  });

  it('gives no percentage of nothing', () => {
    const finding = only(flows([flow('2018', 0), flow('2019', 4), flow('2020', 8)]), on('2019-05-01'));
    expect(finding).toMatchObject({ kind: 'change', change: { difference: 8, percent: undefined } });
  });

  it('says nothing where neither side has a figure', () => {
    expect(around(years, on('2013-01-01'))).toEqual([]);
  });
});

describe('waves', () => {
  const [may18, may19, sep20] = [
    wave('2018-05-01', '2018-05-31', 50),
    wave('2019-05-01', '2019-05-31', 40),
    wave('2020-09-01', '2020-09-30', 44),
  ];
  const series = poll({ points: [may18, may19, sep20] });

  it('takes the last wave that ended before and the first that began after', () => {
    expect(only(series, on('2019-07-04'))).toMatchObject({ kind: 'change', before: may19, after: sep20 });
  });

  it.each<[string, Point, Point, number, boolean]>([
    // Of 1,000 people 50 % has ±3.10 points, 40 % ±3.04, 44 % ±3.08; two of them together the root of their squares.
    ['ten points of two thousand', may18, may19, 4.34, true],
    ['four points of two thousand', may19, sep20, 4.32, false],
    ['four points of twenty thousand', { ...may19, sample: 10_000 }, { ...sep20, sample: 10_000 }, 1.37, true],
  ])('sets %s against their nominal margin', (_, before, after, size, isExceeded) => {
    const finding = only(poll({ points: [before, after] }), on(before.period.to < '2019' ? '2018-08-01' : '2019-08-01'));
    expect(finding).toMatchObject({ kind: 'change', change: { margin: { isExceeded } } });
    expect(finding?.kind === 'change' && finding.change.margin?.size).toBeCloseTo(size, 2);
  });

  it('has no margin where the sample of one is unknown', () => {
    const finding = only(poll({ points: [may19, { ...sep20, sample: undefined }] }), on('2019-08-01'));
    expect(finding).toMatchObject({ kind: 'change', change: { difference: 4 } });
    expect(finding?.kind === 'change' && finding.change.margin).toBeUndefined();
  });

  it.each([
    ['fieldwork that ran over the event is on neither side', on('2019-05-15'), may18, sep20],
    ['fieldwork that ended on its day is not before it', on('2019-05-31'), may18, sep20],
    ['fieldwork that began on its day is not after it', on('2020-09-01'), may19, undefined],
    ['a wave more than 24 months away is too far', on('2022-10-05'), undefined, undefined],
    ['a wave less than 24 months away is not', on('2022-09-15'), sep20, undefined],
    ['a wave without a figure is passed over', on('2018-03-01'), undefined, may18],
  ])('%s', (_, event, before, after) => {
    const found = around(poll({ points: [wave('2018-04-01', '2018-04-30'), ...series.segments.flatMap(({ points }) => points)] }), event);
    expect(found.map(({ finding }) => [finding.before, finding.after])).toEqual(before || after ? [[before, after]] : []);
  });

  it('takes a wave whose days are not known as the whole year that names it', () => {
    const years = poll({ points: [wave('2018', '2018', 50), wave('2019', '2019', 40), wave('2020', '2020', 44)] });
    expect(only(years, on('2019-07-04'))).toMatchObject({ before: { label: '2018' }, after: { label: '2020' } });
  });

  it.each<[string, Segment[], string[]]>([
    ['one cut', [{ points: [may19] }, { points: [sep20], breakReason: 'mail' }], ['mail']],
    [
      'every cut between them',
      [{ points: [may19] }, { points: [wave('2019-12-01', '2019-12-31')], breakReason: 'mail' }, { points: [sep20], breakReason: 'web' }],
      ['mail', 'web'],
    ],
  ])('refuses across %s', (_, segments, reasons) => {
    expect(only(poll(...segments), on('2019-07-04'))).toMatchObject({ kind: 'broken', reasons, before: may19, after: sep20 });
  });

  it('compares across segments that only a gap divides, and beside a break that lies earlier', () => {
    const segments = [{ points: [may18] }, { points: [may19], breakReason: 'mail' }, { points: [sep20] }];
    expect(only(poll(...segments), on('2019-07-04'))).toMatchObject({ kind: 'change' });
  });
});
