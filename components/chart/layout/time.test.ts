import { describe, expect, it } from 'vitest';
import type { TimeChart } from '@/data/figure';
import type { Point, Segment, Status } from '@/data/series';
import { contextOf } from '@/data/text/context';
import { startOf } from '@/data/time';
import { layOutTime } from './time';

const context = contextOf('en');

const point = (year: string, value?: number, status: Status = 'final'): Point => ({
  period: { from: year, to: year },
  label: year,
  value,
  absence: value === undefined ? 'not-found' : undefined,
  status,
  flags: [],
  sourceIds: ['genron'],
  dataset: 'poll-responses',
  rowId: year,
});

const chart = (segments: Segment[], options: Partial<TimeChart> = {}): TimeChart => ({
  kind: 'time',
  unit: 'percent',
  fromZero: true,
  dots: true,
  series: [{ id: 'a', label: 'Japanese', hue: 'jpn', unit: 'percent', segments }],
  ...options,
});

const layOut = (segments: Segment[], options?: Partial<TimeChart>) =>
  layOutTime(chart(segments, options), context, (id) => id, [
    { id: 'ev-inside', date: '2014-07-02', title: 'Inside', major: true },
    { id: 'ev-before', date: '1998-10-08', title: 'Before', major: true },
  ]);

describe('a line', () => {
  it('ends at a missing year and begins anew after it', () => {
    const { lines } = layOut([{ points: [point('2013', 10), point('2014', 20), point('2015'), point('2016', 30), point('2017', 30)] }]);
    expect(lines[0]?.runs.map((run) => run.points.map(({ group }) => group))).toEqual([
      ['2013', '2014'],
      ['2016', '2017'],
    ]);
  });

  it('never crosses from one segment to the next, and the break is named by what follows it', () => {
    const { lines, breaks } = layOut([{ points: [point('2013', 10)] }, { breakReason: 'now online', points: [point('2014', 20)] }]);
    expect(lines[0]?.runs).toHaveLength(2);
    expect(breaks).toEqual([{ at: 0.5, series: undefined, label: '2014', reason: 'now online', drawn: true }]);
  });

  it('places a value by time and by height', () => {
    const { lines } = layOut([{ points: [point('2013', 0), point('2014', 50)] }]);
    expect(lines[0]?.runs[0]?.points.map(({ x, y }) => [x, y])).toEqual([
      [0.25, 1],
      [0.75, 0],
    ]);
  });

  it.each([
    ['a poll wave is always a dot', true, [true, true]],
    ['a dense line has none', false, [false, false]],
  ])('%s', (_, dots, expected) => {
    const { lines } = layOut([{ points: [point('2013', 1), point('2014', 2)] }], { dots });
    expect(lines[0]?.runs[0]?.points.map(({ dot }) => dot)).toEqual(expected);
  });

  it('shows a lone point as a dot even when it is dense', () => {
    const { lines } = layOut([{ points: [point('2013', 1), point('2014'), point('2015', 2)] }], { dots: false });
    expect(lines[0]?.runs.every((run) => run.points.every(({ dot }) => dot))).toBe(true);
  });

  it('draws what is not final hollow, and on a dense line as an unsettled run that goes on from the last final point', () => {
    const points = [point('2013', 1), point('2014', 2), point('2015', 3, 'provisional'), point('2016', 4, 'estimate')];
    expect(layOut([{ points }]).lines[0]?.runs[0]?.points.map(({ hollow }) => hollow)).toEqual([false, false, true, true]);
    expect(
      layOut([{ points }], { dots: false }).lines[0]?.runs.map((run) => [run.unsettled, run.points.map(({ group }) => group)]),
    ).toEqual([
      [false, ['2013', '2014']],
      [true, ['2014', '2015', '2016']],
    ]);
  });
});

describe('the axes', () => {
  it('start at zero when asked, else say that they are cut', () => {
    const segments = [{ points: [point('2013', 400), point('2014', 420)] }];
    expect(layOut(segments)).toMatchObject({ cut: false, zeroAt: 1 });
    expect(layOut(segments, { fromZero: false })).toMatchObject({ cut: true, zeroAt: undefined });
  });

  it('label every year of a short span, each under its middle', () => {
    const { xTicks } = layOut([{ points: [point('2013', 1), point('2014', 2)] }]);
    expect(xTicks).toEqual([
      { at: 0.25, label: '2013', wideOnly: undefined },
      { at: 0.75, label: '2014', wideOnly: undefined },
    ]);
  });

  it('label few enough years of a long span for a phone', () => {
    const { xTicks } = layOut([{ points: [point('1960', 1), point('2025', 2)] }]);
    expect(xTicks.filter(({ wideOnly }) => !wideOnly).map(({ label }) => label)).toEqual(['1960', '1980', '2000', '2020']);
  });

  it('show only the events of the span', () => {
    expect(layOut([{ points: [point('2013', 1), point('2015', 2)] }]).events.map(({ id }) => id)).toEqual(['ev-inside']);
  });
});

const monthly = ['2019-03', '2019-04', '2019-05', '2019-06', '2019-07'].map((month, index) => point(month, index));
const [april, july] = [startOf('2019-04'), startOf('2019-07')];

describe('a chart that asks for a span', () => {
  const cut = layOut([{ points: monthly }], { from: april, to: july, dots: false });

  it('draws the points inside it and leaves out the others', () => {
    expect(cut.lines[0]?.runs.flatMap((run) => run.points.map(({ group }) => group))).toEqual(['2019-04', '2019-05', '2019-06']);
  });

  it('has a value axis and an end label for what is drawn', () => {
    expect(cut.lines[0]?.end?.text).toBe('3%');
    expect(layOut([{ points: [...monthly, point('2019-12', 90)] }], { from: april, to: july }).yTicks).toEqual(cut.yTicks);
  });

  it('shows no event outside it, even in the same year', () => {
    const events = ['2019-02-01', '2019-05-04'].map((date) => ({ id: date, date, title: date, major: true }));
    const shown = layOutTime(chart([{ points: monthly }], { from: april, to: july }), context, (id) => id, events).events;
    expect(shown.map(({ id }) => id)).toEqual(['2019-05-04']);
  });

  it('and one that asks for none shows the events of its whole years', () => {
    const events = [{ id: 'later', date: '2013-12-28', title: 'Later', major: true }];
    const points = [point('2010-03', 1), point('2013-03', 2)];
    expect(layOutTime(chart([{ points }]), context, (id) => id, events).events.map(({ id }) => id)).toEqual(['later']);
  });

  it('keeps a break only between figures that are both drawn', () => {
    const segments = [{ points: monthly.slice(0, 2) }, { breakReason: 'now online', points: monthly.slice(2) }];
    expect(layOut(segments, { from: april, to: july }).breaks).toHaveLength(1);
    expect(layOut(segments, { from: startOf('2019-05'), to: july }).breaks).toEqual([]);
  });
});

describe('labels of the time axis', () => {
  it.each<[string, Point[], Partial<TimeChart>, string[]]>([
    ['are months where few years of months are shown', monthly, {}, ['Mar 2019', 'Apr 2019', 'May 2019', 'Jun 2019', 'Jul 2019']],
    ['are years where waves of a few years are shown', [point('2021-07', 1), point('2023-07', 2)], {}, ['2021', '2022', '2023']],
    ['are years where a few years are all there is', [point('2013', 1), point('2015', 2)], {}, ['2013', '2014', '2015']],
    [
      'are months on every panel of a short span that was asked for',
      [point('2019', 1)],
      { from: 2019, to: 2019.99 },
      ['Jan 2019', 'Apr 2019', 'Jul 2019', 'Oct 2019'],
    ],
    ['are years over a longer span', monthly, { from: 2015, to: 2020 }, ['2015', '2016', '2017', '2018', '2019']],
  ])('%s', (_, points, options, labels) => {
    expect(layOut([{ points }], options).xTicks.map(({ label }) => label)).toEqual(labels);
  });
});

it('reads out value, sampling error, sample and source', () => {
  const { lines } = layOut([{ points: [{ ...point('2023', 37.4), sample: 1000 }] }]);
  expect(lines[0]?.runs[0]?.points[0]).toMatchObject({
    title: 'Japanese, 2023',
    lines: ['37.4%', '± 3 points (nominal sampling error)', 'n = 1,000', 'Fieldwork 2023', 'Source: genron'],
  });
});
