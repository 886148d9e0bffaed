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
    [
      'starts with a blank line',
      `\n${HEADER}\n`,
      [
        ...['period', 'frequency', 'currency', 'per_usd', 'source_id'].map((name) => `1:${name}: the column is missing`),
        '1: "" is not a column of this dataset',
      ],
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
  const bytesOf = (text: string, ...wrong: number[]) => Buffer.concat([Buffer.from(text), Buffer.from(wrong), Buffer.from('\n')]);

  it.each([
    ['Shift_JIS', bytesOf(`${HEADER}\n`, 0x93, 0xfa, 0x96, 0x7b), '2: byte 44 of the file is not UTF-8'],
    ['EUC-KR after right Korean text', bytesOf(`${HEADER}\n한국\n`, 0xc7, 0xd1), '3: byte 51 of the file is not UTF-8'],
    ['a character cut in the middle', bytesOf('日', 0xe6, 0x97), '1: byte 3 of the file is not UTF-8'],
    ['UTF-16', Buffer.from('\uFEFFa', 'utf16le'), '1: byte 0 of the file is not UTF-8'],
  ])('%s', (_, bytes, problem) => {
    const { rows, problems } = readBytes(exchangeRates, bytes);
    expect(rows).toEqual([]);
    expect(problems.map(toLine)).toEqual([`trade/exchange-rates.csv:${problem}`]);
  });
});
