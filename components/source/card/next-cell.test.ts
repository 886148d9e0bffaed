import { expect, it } from 'vitest';
import { nextCell } from './next-cell';

it.each([
  ['ArrowRight', 0, 0, '0,1'],
  ['ArrowRight', 0, 2, '0,2'],
  ['ArrowLeft', 3, 0, '3,0'],
  ['ArrowDown', 3, 1, '4,1'],
  ['ArrowDown', 19, 1, '19,1'],
  ['ArrowUp', 0, 1, '0,1'],
  ['Home', 5, 2, '5,0'],
  ['End', 5, 0, '5,2'],
  ['PageDown', 15, 1, '19,1'],
  ['PageUp', 15, 1, '5,1'],
])('%s from row %i, column %i of 20 by 3 leads to %s', (key, row, column, expected) => {
  const place = nextCell(key, { row, column }, { rows: 20, columns: 3 });
  expect(`${place?.row},${place?.column}`).toBe(expected);
});

it.each(['Enter', 'Tab', 'a'])('%s leads nowhere', (key) => {
  expect(nextCell(key, { row: 1, column: 1 }, { rows: 3, columns: 3 })).toBeUndefined();
});
