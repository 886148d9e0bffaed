import { expect, test } from 'vitest';
import { when } from './when';

test.each([
  { label: '2014', says: '2014年' },
  { label: '2019-07', says: '2019年7月' },
  { label: '2023-12', says: '2023年12月' },
  { label: '2019-Q1', says: '2019年1～3月期' },
  { label: '2019-Q4', says: '2019年10～12月期' },
  { label: 'FY2015', says: '2015年度' },
  { label: '2015年度', says: '2015年度' },
  { label: '2015年', says: '2015年' },
])('the label $label is written $says', ({ label, says }) => {
  expect(when(label)).toBe(says);
});
