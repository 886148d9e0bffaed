import { describe, expect, it } from 'vitest';
import { type CsvRecord, eachRecord } from './records';

function records(text: string): CsvRecord[] {
  const found: CsvRecord[] = [];
  eachRecord(text, (record) => found.push(record));
  return found;
}

const STRAY = 'a stray quote: a cell that holds quotes is quoted as a whole and each quote in it doubled';
const UNCLOSED = 'a quote is opened and never closed';

describe('a right text', () => {
  it.each<[string, string, string[][]]>([
    [
      'plain cells',
      'a,b\nc,d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'empty cells',
      ',\n"",',
      [
        ['', ''],
        ['', ''],
      ],
    ],
    ['a comma in quotes', '"a,b",c', [['a,b', 'c']]],
    ['doubled quotes', '"say ""so""",c', [['say "so"', 'c']]],
    ['a cell of one quote', '""""', [['"']]],
    ['semicolons and tabs, which divide no cells', 'a;b\tc', [['a;b\tc']]],
    ['years and codes, which stay text', '007,1e5,TRUE', [['007', '1e5', 'TRUE']]],
  ])('%s', (_, text, cells) => {
    expect(records(text).map((record) => record.cells)).toEqual(cells);
    expect(records(text).every(({ fault }) => fault === undefined)).toBe(true);
  });

  it('knows the line that each record starts on', () => {
    expect(records('a\n"b\n\nc",d\ne\n\nf').map(({ line }) => line)).toEqual([1, 2, 5, 6, 7]);
  });
});

describe('wrong quotes', () => {
  it.each<[string, string, number, number, string]>([
    ['a quote inside a plain cell', 'a,b\nc,d"e', 2, 1, STRAY],
    ['text behind a quoted cell', 'a,b\n"c"d,e', 2, 0, STRAY],
    ['a space behind a quoted cell', 'a,b\n"c" ,e', 2, 0, STRAY],
    ['a space before a quoted cell', 'a,b\nc, "e"', 2, 1, STRAY],
    ['a quote that is not doubled', 'a,"say "so" to"\nc,d', 1, 1, STRAY],
    ['a quote that is never closed', 'a,b\nc,"d\ne,f', 2, 1, UNCLOSED],
    ['a quote opened at the very end', 'a,b\nc,"', 2, 1, UNCLOSED],
    ['a wrong quote behind a cell with line breaks', '"a\nb",c\nd,e"', 3, 1, STRAY],
  ])('%s', (_, text, line, cell, message) => {
    const faulty = records(text).filter(({ fault }) => fault !== undefined);
    expect(faulty.map((record) => [record.line, record.fault])).toEqual([[line, { cell, message }]]);
  });
});
