import { expect, it } from 'vitest';
import { align, clear, shorten, spread } from './labels';

const labels = (...heights: [labelY: number, lines: number][]) =>
  heights.map(([labelY, lines]) => ({ labelX: 1, labelY, name: Array(lines).fill('x') }));

it('leaves labels that do not touch where they are', () => {
  const apart = labels([0.2, 1], [0.6, 1]);
  spread(apart);
  expect(apart.map(({ labelY }) => labelY)).toEqual([0.2, 0.6]);
});

it('moves a label down by what the one above it needs', () => {
  const close = labels([0.2, 1], [0.22, 0]);
  spread(close);
  expect(close.map(({ labelY }) => labelY)).toEqual([0.2, expect.closeTo(0.3)]);
});

it('keeps every label inside the plot', () => {
  const low = labels([0.99, 1], [1, 1], [1, 1]);
  spread(low);
  expect(Math.max(...low.map(({ labelY }) => labelY + 0.1))).toBeLessThanOrEqual(1.05 + 1e-9);
});

it('a label elsewhere in the plot gives way to the value of another, not to its name', () => {
  const named = { labelX: 0.95, labelY: 0.2, name: ['South', 'Koreans'] };
  const [beside, far] = [
    { labelX: 0.8, labelY: 0.21, name: [] },
    { labelX: 0.3, labelY: 0.21, name: [] },
  ];
  spread([named, beside, far]);
  expect([named, beside, far].map(({ labelY }) => labelY)).toEqual([0.2, expect.closeTo(0.267), 0.21]);
});

it('labels of lines that end together stand side by side, that of a line which ended long ago stays at its end', () => {
  const ends = [{ labelX: 0.9 }, { labelX: 0.95 }, { labelX: 0.98 }, { labelX: 0.6 }];
  align(ends);
  expect(ends.map(({ labelX }) => labelX)).toEqual([0.98, 0.98, 0.98, 0.6]);
});

it('a line that ends long before the others is named by the key alone', () => {
  const ends = [
    { labelX: 0.4, name: ['Early'] },
    { labelX: 0.93, name: ['Late'] },
  ];
  shorten(ends, 0.98);
  expect(ends.map(({ name }) => name)).toEqual([[], ['Late']]);
});

it.each<[string, number, [number, number], number]>([
  ['stands where it is when the other line is far from it', 0.5, [0.1, 0.1], 0.5],
  ['goes above a line that runs along the axis', 0.99, [1, 1], 1 - 0.067 / 2],
  ['goes below a line that runs above its middle', 0.3, [0.29, 0.28], 0.29 + 0.067 / 2],
  ['goes above all of a line that rises through it', 0.3, [0.34, 0.28], 0.28 - 0.067 / 2],
])('the label of a line that ends early %s', (_, labelY, [from, to], expected) => {
  const label = { labelX: 0.6, labelY, name: [] };
  const other = [
    { x: 0, y: from },
    { x: 0.63, y: from },
    { x: 0.8, y: to },
    { x: 1, y: to },
  ];
  clear([label], [other]);
  expect(label.labelY).toBeCloseTo(expected);
});
