import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { toCsv } from './write';

describe('toCsv', () => {
  it.each<[string, string[][], string]>([
    ['writes plain cells without quotes', [['2014', 'JPN']], 'a,b\n2014,JPN\n'],
    ['writes a header alone when there are no rows', [], 'a,b\n'],
    ['quotes commas, quotes and line breaks', [['x,y', 'say "so"\nto']], 'a,b\n"x,y","say ""so""\nto"\n'],
    ['keeps decimals as given', [['1.10', '100.0']], 'a,b\n1.10,100.0\n'],
    ['leaves negative numbers alone', [['-42.26', '-7']], 'a,b\n-42.26,-7\n'],
    ['keeps empty cells empty', [['', '']], 'a,b\n,\n'],
    ['keeps Japanese and Korean as they are', [['日本', '한국']], 'a,b\n日本,한국\n'],
  ])('%s', (_, rows, csv) => {
    expect(toCsv(['a', 'b'], rows)).toBe(csv);
  });

  it.each(['=1+1', '+81 3', '-good', '@SUM(A1)', '\tx', '\rx', '-1-1', '＝1', '--5'])('puts an apostrophe before %j', (cell) => {
    const { data } = Papa.parse<string[]>(toCsv([cell], [[cell]]), { delimiter: ',', newline: '\n' });
    expect(data.slice(0, 2)).toEqual([[`'${cell}`], [`'${cell}`]]);
  });

  it('starts with a byte-order mark and ends lines in CR LF when a spreadsheet is to open it', () => {
    expect(toCsv(['a', 'b'], [['1', '2']], { bom: true })).toBe('\uFEFFa,b\r\n1,2\r\n');
  });

  it.each([false, true])('gives back every cell when read again (byte-order mark: %s)', (bom) => {
    const cells = ['', ' ', '0', '-0.50', 'a,b', '"', '""', '"a"', 'a\nb', 'a\r\nb', "it's", '日本、한국', 'a;b', 'x'.repeat(5000)];
    const rows = cells.flatMap((one) => cells.map((other) => [one, other, one]));
    const { data, errors } = Papa.parse<string[]>(toCsv(['a', 'b', 'c'], rows, { bom }), { delimiter: ',', newline: bom ? '\r\n' : '\n' });
    expect(errors).toEqual([]);
    expect(data).toEqual([['a', 'b', 'c'], ...rows, ['']]);
  });
});
