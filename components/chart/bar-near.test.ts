import { expect, it } from 'vitest';
import { barNear } from './bar-near';
import type { PlacedBar } from './layout/placed';

const bar = (row: number, x0: number, x1: number): PlacedBar => ({
  row,
  group: 0,
  hue: 'jpn',
  hollow: false,
  title: '',
  lines: [],
  x0,
  x1,
  y0: row * 0.5 + 0.1,
  y1: row * 0.5 + 0.4,
});
const BARS = [bar(0, 0, 0.5), bar(1, 0.5, 0.2)];
const PLOT = { width: 400, height: 200 };

it.each([
  ['within the first', 100, 50, 0],
  ['just beyond its end', 215, 50, 0],
  ['within one that runs to the left', 120, 150, 1],
  ['far from both', 390, 50, undefined],
  ['nearer to the lower one', 120, 108, 1],
])('a click %s means that bar', (_, x, y, row) => {
  expect(barNear(BARS, PLOT, { x, y })?.row).toBe(row);
});
