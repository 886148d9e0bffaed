import { describe, expect, it } from 'vitest';
import { formatFor } from './format';

const en = formatFor('en');

describe('English numbers', () => {
  it.each([
    [41.7, 'percent', '41.7%', '41.7%'],
    [28_300_000_000, 'usd', 'US$28.3 billion', '$28.3bn'],
    [-1_600_000, 'usd', '−US$1.6 million', '−$1.6m'],
    [590_000_000, 'jpy', '¥590 million', '¥590m'],
    [590_000, 'jpy', '¥590,000', '¥590k'],
    [9_459_711, 'persons', '9.46 million', '9.46m'],
    [3_723_000, 'kg', '3,723 t', '3,723 t'],
    [7.13, 'per-100', '7.1', '7.1'],
  ] as const)('%f %s is %s, on an axis %s', (value, unit, inText, onAxis) => {
    expect(en.value(value, unit)).toBe(inText);
    expect(en.axis(value, unit)).toBe(onAxis);
  });

  it.each([
    [7, '+7.0'],
    [-4.25, '−4.3'],
    [0, '+0.0'],
  ])('%f as a difference is %s', (value, expected) => {
    expect(en.signed(value)).toBe(expected);
  });
});

describe('English dates', () => {
  it.each([
    ['2014', '2014'],
    ['2014-05', 'May 2014'],
    ['2014-05-31', '31 May 2014'],
  ])('%s is %s', (date, expected) => {
    expect(en.date(date)).toBe(expected);
  });

  it.each([
    ['2023-08-25', '2023-09-13', '25 Aug – 13 Sept 2023'],
    ['2013-12', '2014-04', 'Dec 2013 – Apr 2014'],
    ['2014', '2014', '2014'],
    ['2017-12', '2018-01-15', 'Dec 2017 – 15 Jan 2018'],
  ])('%s to %s is %s', (from, to, expected) => {
    expect(en.period({ from, to }).replaceAll('\u2009', ' ')).toBe(expected);
  });
});
