import { describe, expect, it } from 'vitest';
import type { PlacedLine, PlacedPoint } from './layout/placed';
import { momentsOf, pointNear, pointsAt } from './live-moments';

const point = (x: number, y: number, group: string): PlacedPoint => ({ x, y, group, hollow: false, dot: true, title: group, lines: [] });

const line = (id: string, ...runs: PlacedPoint[][]): PlacedLine => ({
  id,
  label: id,
  hue: 'jpn',
  dash: 'solid',
  runs: runs.map((points) => ({ unsettled: false, points })),
});

const [jpn, kor] = [line('jpn', [point(0.1, 0.5, '2013')], [point(0.5, 0.5, '2015')]), line('kor', [point(0.12, 0.6, '2013')])];
const shown = [true, true];

it.each([
  ['are those of all lines, each once, the earliest first', [true, true], [0.1, 0.12, 0.5]],
  ['leave out a line that is switched off', [true, false], [0.1, 0.5]],
])('the moments %s', (_, visible, expected) => {
  expect(momentsOf([jpn, kor], visible).map(({ x }) => x)).toEqual(expected);
});

describe('what is read out at a moment', () => {
  it('is its points, then the others of the same wave', () => {
    expect(pointsAt([jpn, kor], shown, 0.12).map((at) => `${at.line} ${at.group}`)).toEqual(['kor 2013', 'jpn 2013']);
  });

  it('leaves out lines that are switched off', () => {
    expect(pointsAt([jpn, kor], [true, false], 0.1).map((at) => at.line)).toEqual(['jpn']);
  });
});

describe('a click', () => {
  const plot = { width: 500, height: 300 };

  it.each([
    ['on a point means it', { x: 250, y: 150 }, 'jpn 2015'],
    ['beside two points means the nearer one', { x: 60, y: 170 }, 'kor 2013'],
    ['a thumb away still means it', { x: 265, y: 160 }, 'jpn 2015'],
    ['far from every point means none', { x: 400, y: 20 }, undefined],
  ])('%s', (_, place, expected) => {
    const near = pointNear([jpn, kor], shown, plot, place);
    expect(near && `${near.line} ${near.group}`).toBe(expected);
  });

  it('never means a line that is switched off', () => {
    expect(pointNear([jpn, kor], [false, true], plot, { x: 50, y: 150 })?.line).toBeUndefined();
    expect(pointNear([jpn, kor], [false, true], plot, { x: 58, y: 175 })?.line).toBe('kor');
  });
});
