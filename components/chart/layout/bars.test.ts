import { describe, expect, it } from 'vitest';
import type { BarChart } from '@/data/figure';
import type { Point } from '@/data/series';
import { contextOf } from '@/data/text/context';
import { layOutBars } from './bars';

const point = (value?: number): Point => ({
  period: { from: '2014', to: '2014' },
  label: '2014',
  value,
  absence: value === undefined ? 'not-asked' : undefined,
  status: 'final',
  flags: [],
  sourceIds: ['bbc'],
  dataset: 'poll-responses',
  rowId: 'x',
});

const layOut = (arrangement: BarChart['arrangement'], ...rows: (number | undefined)[][]) =>
  layOutBars(
    {
      kind: 'bars',
      arrangement,
      unit: 'percent',
      labels: 'beside',
      groups: ['one', 'two', 'three'].slice(0, rows[0]?.length).map((id) => ({ id, label: id, hue: 'neutral' })),
      rows: rows.map((values, index) => ({ label: `row ${index}`, points: values.map(point) })),
    },
    contextOf('en'),
    (id) => id,
  );

/** Length of each bar as a share of the plot's width. */
const lengths = (chart: ReturnType<typeof layOut>) => chart.bars.map(({ x0, x1 }) => Math.round((x1 - x0) * 1000) / 1000);

describe('names of rows', () => {
  const named = (label: string) =>
    layOutBars(
      {
        kind: 'bars',
        arrangement: 'grouped',
        unit: 'percent',
        labels: 'beside',
        groups: [{ id: 'one', label: 'one', hue: 'neutral' }],
        rows: [{ label, points: [point(50)] }],
      },
      contextOf('en'),
      (id) => id,
    ).labels;

  it.each([
    ['United Kingdom', 'beside'],
    ['オーストラリア', 'beside'],
    ['どちらかといえば評価する', 'above'],
  ])('%s stands %s its bars: letters of its script decide, not their number', (label, expected) => {
    expect(named(label)).toBe(expected);
  });
});

describe('grouped bars', () => {
  it('start at zero and are as long as their value', () => {
    const chart = layOut('grouped', [50, 100]);
    expect(chart.zeroAt).toBe(0);
    expect(lengths(chart)).toEqual([0.5, 1]);
  });

  it('say why a bar is missing, in its place, and never draw it as zero', () => {
    const chart = layOut('grouped', [50, undefined]);
    expect(chart.bars).toHaveLength(1);
    expect(chart.gaps.map(({ text }) => text)).toEqual(['not asked']);
  });
});

describe('diverging bars', () => {
  it('centre the unsure on zero, the negative left of them, the positive right', () => {
    const chart = layOut('diverging', [30, 20, 50]);
    const middle = chart.bars[1];
    expect(((middle?.x0 ?? 0) + (middle?.x1 ?? 0)) / 2).toBeCloseTo(chart.zeroAt, 3);
    expect(chart.bars[0]?.x1).toBe(middle?.x0);
    expect(chart.bars[2]?.x0).toBe(middle?.x1);
  });

  it('keep lengths in proportion to the shares', () => {
    const [negative = 0, unsure = 0, positive = 0] = lengths(layOut('diverging', [30, 20, 50]));
    expect(positive / unsure).toBeCloseTo(2.5, 1);
    expect(negative / unsure).toBeCloseTo(1.5, 1);
  });
});

it('two-sided bars run from zero to both sides on one scale, with room for the values on the left', () => {
  const chart = layOut('two-sided', [20, 40]);
  const [left = 0, right = 0] = lengths(chart);
  expect(right / left).toBeCloseTo(2, 2);
  expect(chart.bars[0]?.x1).toBe(chart.zeroAt);
  expect(chart.bars[1]?.x0).toBe(chart.zeroAt);
  expect(chart.bars[0]?.x0).toBeGreaterThan(0.2);
});

it('breaks a long row name above its bars into lines that fit a phone', () => {
  const chart = layOutBars(
    {
      kind: 'bars',
      arrangement: 'grouped',
      unit: 'percent',
      labels: 'above',
      groups: [{ id: 'a', label: 'A', hue: 'jpn' }],
      rows: [{ label: 'Accept, with more effort against international distrust', points: [point(47)] }],
    },
    contextOf('en'),
    (id) => id,
  );
  expect(chart.rows[0]?.lines).toEqual(['Accept, with more effort against', 'international distrust']);
});
