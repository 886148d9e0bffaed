import { expect, it } from 'vitest';
import { margin, marginOfChange } from './margin';

it.each([
  [50, 1000, 3.1],
  [28.9, 1008, 2.8],
  [52.4, 1585, 2.46],
  [0, 1000, 0],
  [100, 1000, 0],
])('a share of %f%% among %i people has a nominal sampling error of %f points', (share, sample, expected) => {
  expect(margin(share, sample)).toBeCloseTo(expected, 1);
});

it('adds the squares of two margins for the margin of a change', () => {
  const before = { share: 50, sample: 1000 };
  expect(marginOfChange(before, before)).toBeCloseTo(margin(50, 1000) * Math.SQRT2, 10);
});
