import { describe, expect, it } from 'vitest';
import { exchangeRates } from '../trade/datasets';
import { toLine } from './problem';
import { readBytes } from './read';
import { problemsIn } from './testing';

const HEADER = 'period,frequency,currency,per_usd,source_id';
const ROW = '2019,annual,JPY,109,imf';

describe('a file as a whole', () => {
  it.each([
    ['is empty', '', ['1: the file is empty']],
    ['is only a line end', '\n', ['1: the file is empty']],
    ['has a header and no rows', `${HEADER}\n`, ['1: the file has a header and no rows']],
    ['starts with a byte-order mark', `\uFEFF${HEADER}\n${ROW}\n`, ['1: the file starts with a byte-order mark']],
    ['starts with two byte-order marks', `\uFEFF\uFEFF${HEADER}\n${ROW}\n`, ['1: the file starts with a byte-order mark']],
    ['ends its lines in CR LF', `${HEADER}\r\n${ROW}\r\n`, ['1: every line ends in CR LF; expected LF alone']],
    ['mixes line ends', `${HEADER}\n${ROW}\r\n`, ['2: line ends are mixed: 1 of 2 lines end in CR LF; expected LF alone']],
    ['has no newline at its end', `${HEADER}\n${ROW}`, ['2: the last line does not end in a newline']],
    ['ends in a blank line', `${HEADER}\n${ROW}\n\n`, ['3: the line is blank']],
    ['starts with a blank line', `\n${HEADER}\n`, [`1: "" is not the header expected, ${HEADER}`]],
    ['ends its lines in CR', `${HEADER}\r${ROW}\r`, ['1: every line ends in CR; expected LF alone']],
    [
      'mixes three line ends',
      `${HEADER}\r\n${ROW}\r${ROW.replace('JPY', 'KRW')}\n`,
      ['1: line ends are mixed: 2 of 3 lines end in CR LF or CR; expected LF alone'],
    ],
  ])('%s', (_, text, problems) => {
    expect(problemsIn(exchangeRates, text)).toEqual(problems.map((problem) => `trade/exchange-rates.csv:${problem}`));
  });

  it('is read on behind a byte-order mark and CR LF, so that other problems are told too', () => {
    expect(problemsIn(exchangeRates, `\uFEFF${HEADER}\r\n2019,annual,JPY,many,imf\r\n`)).toEqual([
      'trade/exchange-rates.csv:1: the file starts with a byte-order mark',
      'trade/exchange-rates.csv:1: every line ends in CR LF; expected LF alone',
      'trade/exchange-rates.csv:2:per_usd: "many" is not a number of at least 0',
    ]);
  });

  it('is UTF-8 all the same when an earlier conversion lost a letter, so that the cell is named', () => {
    expect(problemsIn(exchangeRates, `${HEADER}\n2019,annual,JPY,109,im\uFFFD\n`)).toEqual([
      'trade/exchange-rates.csv:2:source_id: "im\uFFFD" holds the character U+FFFD, which is not readable text',
    ]);
  });
});

describe('bytes that are not UTF-8', () => {
  const bytesOf = (cell: number[]) =>
    Buffer.concat([Buffer.from(`${HEADER}\n2018,annual,JPY,110,한국\n2019,annual,JPY,109,`), Buffer.from(cell), Buffer.from('\n')]);
  const told = (bytes: Uint8Array) => readBytes(exchangeRates, bytes).problems.map(toLine);

  it.each([
    ['Shift_JIS', [0x93, 0xfa, 0x96, 0x7b], '0x93', '\uFFFD\uFFFD\uFFFD{'],
    ['EUC-KR', [0xc7, 0xd1], '0xC7', '\uFFFD\uFFFD'],
    ['a character cut in the middle', [0xe6, 0x97], '0xE6', '\uFFFD'],
    ['half of a surrogate pair', [0xed, 0xa0, 0x80], '0xED', '\uFFFD\uFFFD\uFFFD'],
    ['a byte too many for a letter', [0xc0, 0xaf], '0xC0', '\uFFFD\uFFFD'],
  ])('are told by byte and by cell, and the file is read on: %s', (_, cell, byte, found) => {
    const { rows, problems } = readBytes(exchangeRates, bytesOf(cell));
    expect(rows.map(({ line }) => line)).toEqual([2]);
    expect(problems.map(toLine)).toEqual([
      `trade/exchange-rates.csv:3: byte 91 of the file, ${byte}, is not UTF-8`,
      `trade/exchange-rates.csv:3:source_id: "${found}" holds the character U+FFFD, which is not readable text`,
    ]);
  });

  it('are told once where they are the rule: the file was saved in another encoding', () => {
    const lines = Array.from({ length: 12 }, (_, index) =>
      Buffer.concat([Buffer.from(`${2000 + index},annual,JPY,1,`), Buffer.from([0x93, 0xfa, 0x0a])]),
    );
    expect(told(Buffer.concat([Buffer.from(`${HEADER}\n`), ...lines]))).toEqual([
      'trade/exchange-rates.csv:2: byte 62 of the file, 0x93, is not UTF-8; nor are 11 more lines',
    ]);
  });

  it.each(['utf16le', 'utf16be'])('are not looked for in UTF-16, which is named: %s', (encoding) => {
    const little = Buffer.from(`\uFEFF${HEADER}\n${ROW}\n`, 'utf16le');
    expect(told(encoding === 'utf16le' ? little : little.swap16())).toEqual([
      'trade/exchange-rates.csv:1: the file is UTF-16; expected UTF-8',
    ]);
  });
});
