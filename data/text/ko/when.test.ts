import { expect, test } from 'vitest';
import { when } from './when';

test.each([
  { label: '2014', says: '2014년' },
  { label: '2019-07', says: '2019년 7월' },
  { label: '2023-12', says: '2023년 12월' },
  { label: '2019-Q3', says: '2019년 3분기' },
  { label: 'FY2015', says: '2015회계연도' },
  { label: '2015년', says: '2015년' },
  { label: '2015회계연도', says: '2015회계연도' },
])('the label $label is written $says', ({ label, says }) => {
  expect(when(label)).toBe(says);
});
