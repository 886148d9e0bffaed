import { describe, expect, it } from 'vitest';
import { type Format, formatFor } from './format';

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

describe('Japanese and Korean', () => {
  const [ja, ko] = [formatFor('ja'), formatFor('ko')];

  it.each([
    [28_300_000_000, 'usd', '283億ドル', '283억 달러'],
    [-1_600_000, 'usd', '−160万ドル', '−160만 달러'],
    [590_000_000, 'jpy', '5.9億円', '5.9억 엔'],
    [9_459_711, 'persons', '946万', '946만'],
    [590_000, 'jpy', '590,000円', '590,000엔'],
    [41.7, 'percent', '41.7%', '41.7%'],
    [3_723_000, 'kg', '3,723 t', '3,723 t'],
  ] as const)('%f %s is %s in Japanese, %s in Korean', (value, unit, japanese, korean) => {
    expect(ja.value(value, unit)).toBe(japanese);
    expect(ko.value(value, unit)).toBe(korean);
  });

  it.each([
    [9_459_711, '9.46 million', '946万人', '946만 명'],
    [98_213, '98,213', '98,213人', '98,213명'],
  ])('%i people who stand alone are %s, %s, %s', (count, english, japanese, korean) => {
    expect([en, ja, ko].map((format) => format.quantity(count, 'persons'))).toEqual([english, japanese, korean]);
  });

  it('an axis has no room for the currency', () => {
    expect(ja.axis(28_300_000_000, 'usd')).toBe('283億');
    expect(ko.axis(590_000_000, 'jpy')).toBe('5.9억');
  });

  it.each([
    [835, '835', '835', '835'],
    [1_814, '1.81k', '1,810', '1,810'],
    [9_999, '10k', '1万', '1만'],
    [12_500, '12.5k', '1.25万', '1.25만'],
    [946_000, '946k', '94.6万', '94.6만'],
    [1_379_523, '1.38m', '138万', '138만'],
  ])('%i people on an axis are %s, %s, %s: thousands stand in digits, not in 千 or 천', (count, english, japanese, korean) => {
    expect([en, ja, ko].map((format) => format.axis(count, 'persons'))).toEqual([english, japanese, korean]);
  });

  it.each([
    [
      [0, 5_000, 10_000, 15_000],
      ['0', '5k', '10k', '15k'],
      ['0', '5,000', '10,000', '15,000'],
    ],
    [
      [0, 500, 1_000, 1_500],
      ['0', '500', '1,000', '1,500'],
      ['0', '500', '1,000', '1,500'],
    ],
    [
      [0, 500_000, 1_000_000],
      ['0', '0.5m', '1m'],
      ['0', '50만', '100만'],
    ],
    [
      [0, 50_000_000, 100_000_000],
      ['0', '50m', '100m'],
      ['0', '0.5억', '1억'],
    ],
  ])('the numbers %j of one axis are written in one size', (values, english, korean) => {
    expect(values.map((value) => en.axis(value, 'persons', values))).toEqual(english);
    expect(values.map((value) => ko.axis(value, 'persons', values))).toEqual(korean);
  });

  it.each([
    ['2023-08-25', '2023-09-13', '2023年8月25日～9月13日', '2023년 8월 25일~9월 13일'],
    ['2023-08-25', '2023-08-28', '2023年8月25日～28日', '2023년 8월 25일~28일'],
    ['2013-12', '2014-04', '2013年12月～2014年4月', '2013년 12월~2014년 4월'],
    ['2023-08', '2023-09', '2023年8月～9月', '2023년 8월~9월'],
    ['2014', '2014', '2014年', '2014년'],
    ['2017-12', '2018-01-15', '2017年12月～2018年1月15日', '2017년 12월 – 2018년 1월 15일'],
  ])('%s to %s is %s, %s', (from, to, japanese, korean) => {
    expect(ja.period({ from, to })).toBe(japanese);
    expect(ko.period({ from, to })).toBe(korean);
  });

  it.each([
    ['FY2015', '2015年度', '2015회계연도'],
    ['2019-07', '2019年7月', '2019년 7월'],
    ['2019-12', '2019年12月', '2019년 12월'],
    ['2024-Q2', '2024年4～6月期', '2024년 2분기'],
    ['2013', '2013', '2013'],
  ])('the label %s is %s, %s', (label, japanese, korean) => {
    expect(ja.label(label)).toBe(japanese);
    expect(ko.label(label)).toBe(korean);
    expect(en.label(label)).toBe(label);
  });

  it('lists are joined as each language does', () => {
    expect(ja.list(['A', 'B', 'C'])).toBe('A、B、C');
    expect(ko.list(['A', 'B', 'C'])).toBe('A, B, C');
  });

  it.each([
    ['a pair', (format: Format) => format.pair('A', 'B'), 'A: B', 'A：B', 'A: B'],
    ['words in a row', (format: Format) => format.commas(['A', 'B']), 'A, B', 'A、B', 'A, B'],
    ['facts', (format: Format) => format.facts(['A', 'B', 'C']), 'A; B; C', 'A／B／C', 'A / B / C'],
    ['a remark', (format: Format) => format.aside('A', 'B'), 'A (B)', 'A（B）', 'A(B)'],
    [
      'sentences, whether or not they have a stop',
      (format: Format) => format.sentences(['A', 'B.', 'C。']),
      'A. B. C.',
      'A。B。C。',
      'A. B. C.',
    ],
  ])('%s: each language has its own marks', (_, write, english, japanese, korean) => {
    expect([en, ja, ko].map(write)).toEqual([english, japanese, korean]);
  });
});
