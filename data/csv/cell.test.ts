import { describe, expect, it } from 'vitest';
import { columnReader } from './cell';
import { type Column, code, decimal, flag, formatted, integer, list, oneOf, optional, text } from './column';
import { country, nation, publicOrCountry } from './country';
import { date, month, period, span, year } from './time';

const meaning = (column: Column, cell: string) => {
  const read = columnReader(column)(cell);
  return 'value' in read ? read.value : `${read.found ?? 'the cell'} → ${read.fault}`;
};

describe('a right cell', () => {
  it.each<[string, Column, string, unknown]>([
    ['text, with full-width digits and line breaks', text(), '１つ目\n二つ目', '１つ目\n二つ目'],
    ['a code', code(), 'good-total', 'good-total'],
    ['a number', decimal({ min: 0, max: 100 }), '45.10', 45.1],
    ['a negative number', decimal(), '-42.26', -42.26],
    ['a negative whole number', integer(), '-7', -7],
    ['zero, which is not an empty cell', integer(), '0', 0],
    ['an empty cell that may be empty', optional(integer()), '', undefined],
    ['a choice', oneOf('final', 'provisional'), 'final', 'final'],
    ['a flag', flag(), 'false', false],
    ['a list', list(code()), 'rounded;break', ['rounded', 'break']],
    ['a negative nought, which is nought', decimal(), '-0.0', 0],
    ['fifteen digits', decimal(), '1234567890.12345', 1234567890.12345],
    ['a full-width space, and Greek beside Latin letters', text(), '東京\u3000μm', '東京\u3000μm'],
    ['a country', country(), 'KOR', 'KOR'],
    ['the average of the publics', publicOrCountry(), 'AVERAGE', 'AVERAGE'],
    ['the last day of a February', date(), '2024-02-29', '2024-02-29'],
    ['a month', month(), '2019-07', '2019-07'],
    ['a quarter', period(), '2019-Q3', '2019-Q3'],
    ['a time', span(), '2013-09', '2013-09'],
    ['a time from and to', span(), '2019-10/2019-12', '2019-10/2019-12'],
  ])('%s', (_, column, cell, value) => {
    expect(meaning(column, cell)).toEqual(value);
  });
});

describe('a cell that does not fit its column', () => {
  const share = decimal({ min: 0, max: 100 });
  const persons = integer({ min: 0 });

  it.each<[string, Column, string, string]>([
    ['an empty cell that may not be', text(), '', 'the cell → the cell is empty and may not be'],
    ['a decimal comma', share, '12,3', '12,3 → is not a number between 0 and 100'],
    ['a percent sign', share, '45%', '45% → is not a number between 0 and 100'],
    ['full-width digits', share, '１２', '１２ → is not a number between 0 and 100'],
    ['not a number', share, 'NaN', 'NaN → is not a number between 0 and 100'],
    ['infinity', decimal(), 'Infinity', 'Infinity → is not a number'],
    ['an exponent', share, '1e5', '1e5 → is not a number between 0 and 100'],
    ['a hexadecimal number', persons, '0x10', '0x10 → is not a whole number of at least 0'],
    ['a number out of range', share, '100.1', '100.1 → is not a number between 0 and 100'],
    ['a negative count', persons, '-1', '-1 → is not a whole number of at least 0'],
    ['a minus sign that is not a hyphen', decimal(), '−5', '−5 → is not a number'],
    ['a leading zero', persons, '007', '007 → is not a whole number of at least 0'],
    ['a thousands separator', persons, '1,234', '1,234 → is not a whole number of at least 0'],
    ['a fraction of a person', persons, '1.5', '1.5 → is not a whole number of at least 0'],
    ['a dash for "none"', persons, '-', '- → is not a whole number of at least 0'],
    ['a choice not offered', oneOf('final', 'provisional'), 'Final', 'Final → is not one of final, provisional'],
    ['a flag in capitals', flag(), 'TRUE', 'TRUE → is not true or false'],
    ['a code in capitals', code(), 'Good', 'Good → is not a code of lower-case letters, digits and hyphens'],
    [
      'a list with an empty item',
      list(code()),
      'a;;b',
      'a;;b → is not a list joined by ";" of a code of lower-case letters, digits and hyphens',
    ],
    ['text of another form', formatted(/^ev-/, 'an id such as ev-1'), 'x', 'x → is not an id such as ev-1'],
    ['an unknown country', country(), 'XXX', 'XXX → is not a known ISO 3166-1 alpha-3 country code'],
    ['a name that every object has', oneOf('a'), 'constructor', 'constructor → is not one of a'],
    ['a third country where only two are meant', nation(), 'CHN', 'CHN → is not one of JPN, KOR'],
    ['a day that does not exist', date(), '2023-02-29', '2023-02-29 → is not a date such as 2014, 2014-05 or 2014-05-31'],
    ['a month that does not exist', month(), '2019-13', '2019-13 → is not a month such as 2019-07'],
    ['a day in the order of another country', date(), '31/05/2014', '31/05/2014 → is not a date such as 2014, 2014-05 or 2014-05-31'],
    ['a fifth quarter', period(), '2019-Q5', '2019-Q5 → is not a period such as 2019, 2019-Q3 or 2019-07'],
    ['a number of sixteen digits', decimal(), '0.1234567890123456', '0.1234567890123456 → is not a number of at most 15 digits'],
    ['a negative nought among whole numbers', integer(), '-0', '-0 → is not a whole number'],
    [
      'a quarter in the future',
      period(),
      '2099-Q1',
      '2099-Q1 → is not a period such as 2019, 2019-Q3 or 2019-07 that is not in the future',
    ],
    ['a day among periods', period(), '2019-07-01', '2019-07-01 → is not a period such as 2019, 2019-Q3 or 2019-07'],
    [
      'a time that ends before it starts',
      span(),
      '2015/2012',
      '2015/2012 → is not a time such as 2014-05 or two in their order such as 2012/2015',
    ],
    ['a year in the future', year(), '2099', '2099 → is not a year such as 2014 that is not in the future'],
  ])('%s', (_, column, cell, fault) => {
    expect(meaning(column, cell)).toBe(fault);
  });
});

describe('text that no cell may hold', () => {
  it.each([
    ['a leading space', ' good', 'has white space at its start or end'],
    ['a trailing space', 'good ', 'has white space at its start or end'],
    ['a no-break space', 'good\u00a0', 'has white space at its start or end'],
    ['an ideographic space', '\u3000good', 'has white space at its start or end'],
    ['nothing but a space', ' ', 'has white space at its start or end'],
    ['a leading tab', '\t=1', 'has white space at its start or end'],
    ['=', '=HYPERLINK("http://example.org")', 'would start a formula in a spreadsheet'],
    ['+', '+81', 'would start a formula in a spreadsheet'],
    ['-', '-good', 'would start a formula in a spreadsheet'],
    ['@', '@SUM(A1)', 'would start a formula in a spreadsheet'],
    ['a full-width =', '＝1', 'would start a formula in a spreadsheet'],
    ['a null character', 'go\u0000od', 'holds the character U+0000, which is not readable text'],
    ['a tab', 'go\tod', 'holds the character U+0009, which is not readable text'],
    ['a lone carriage return', 'go\rod', 'holds the character U+000D, which is not readable text'],
    ['a byte-order mark at its start', '\uFEFFgood', 'holds the character U+FEFF, which is not readable text'],
    ['a lone surrogate', 'go\ud800od', 'holds the character U+D800, which is not readable text'],
    ['a Hangul filler', 'go\u3164od', 'holds the character U+3164, which is not readable text'],
    ['a no-break space inside', 'go\u00a0od', 'holds the space U+00A0; a plain space is expected'],
    ['a thin space', 'go\u2009od', 'holds the space U+2009; a plain space is expected'],
    ['two spaces', 'go  od', 'holds two spaces in a row'],
    ['a Cyrillic letter in a Latin word', 'go\u043ed', 'mixes letters of two alphabets in one word'],
    ['a zero-width space', 'go\u200bod', 'holds the character U+200B, which is not readable text'],
    ['a change of direction', 'go\u202eod', 'holds the character U+202E, which is not readable text'],
    ['a line separator', 'go\u2028od', 'holds the character U+2028, which is not readable text'],
    ['decomposed kana', 'か\u3099', 'is not in Unicode normal form C'],
    ['decomposed Hangul', '\u1112\u1161\u11ab', 'is not in Unicode normal form C'],
  ])('%s', (_, cell, fault) => {
    expect(meaning(text(), cell)).toBe(`${cell} → ${fault}`);
    expect(meaning(optional(text()), cell)).toBe(`${cell} → ${fault}`);
  });

  it('refuses a plus sign in numbers too, but not a minus', () => {
    expect(meaning(decimal(), '+5')).toBe('+5 → would start a formula in a spreadsheet');
    expect(meaning(decimal(), '-5')).toBe(-5);
  });
});
