import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { exchangeRates } from '../trade/datasets';
import { readDataset } from './read';
import { problemsIn, readText } from './testing';

const HEADER = 'period,frequency,currency,per_usd,source_id\n';

describe('a right file', () => {
  it('gives each row its values, its cells as published, its id and its line', () => {
    const { rows, problems } = readText(exchangeRates, `${HEADER}2019,annual,JPY,109.00,imf\n`);
    expect(problems).toEqual([]);
    expect(rows).toEqual([
      {
        row: { period: '2019', frequency: 'annual', currency: 'JPY', per_usd: 109, source_id: 'imf' },
        text: { period: '2019', frequency: 'annual', currency: 'JPY', per_usd: '109.00', source_id: 'imf' },
        id: '2019.annual.JPY.imf',
        line: 2,
      },
    ]);
  });

  it('may quote cells, with commas, doubled quotes and line breaks in them', () => {
    const { rows, problems } = readText(exchangeRates, `${HEADER}2019,"annual",JPY,109,"a ""b"", c\nd"\n`);
    expect(problems).toEqual([]);
    expect(rows[0]?.row.source_id).toBe('a "b", c\nd');
  });

  it('counts physical lines, also after cells with line breaks', () => {
    const { rows } = readText(exchangeRates, `${HEADER}2018,annual,JPY,109,"a\nb\nc"\n2019,annual,JPY,109,imf\n`);
    expect(rows.map(({ line }) => line)).toEqual([2, 5]);
  });
});

describe('a row that is not right', () => {
  it.each([
    [
      'too short',
      '2019,annual,109,imf',
      'trade/exchange-rates.csv:2:currency: "109" is the first cell that does not fit: the row has 4 cells, expected 5',
    ],
    ['cut off', '2019', 'trade/exchange-rates.csv:2:frequency: is the first cell that does not fit: the row has 1 cell, expected 5'],
    ['too long', '2019,annual,JPY,109,imf,', 'trade/exchange-rates.csv:2: the row has 6 cells, expected 5'],
    ['blank', '', 'trade/exchange-rates.csv:2: the line is blank'],
  ])('%s', (_, row, problem) => {
    expect(problemsIn(exchangeRates, `${HEADER}${row}\n2019,annual,KRW,1165.36,imf\n`)).toEqual([problem]);
  });

  it('has a stray quote below a column that is not declared, whose name is told at the header alone', () => {
    const header = HEADER.replace('\n', ',"a\nb"\n');
    expect(problemsIn(exchangeRates, `${header}2019,annual,JPY,109,imf,x"y\n`)).toEqual([
      'trade/exchange-rates.csv:1: "a\\nb" is not a column of this dataset',
      'trade/exchange-rates.csv:3: a stray quote: a cell that holds quotes is quoted as a whole and each quote in it doubled',
    ]);
  });

  it('has the key of an earlier one', () => {
    expect(problemsIn(exchangeRates, `${HEADER}2019,annual,JPY,109,imf\n2019,annual,JPY,110,imf\n`)).toEqual([
      'trade/exchange-rates.csv:3:period+frequency+currency+source_id: "2019.annual.JPY.imf" is the key of line 2 already',
    ]);
  });

  it('is told with every other problem of the file, each on its line, and left out of the rows', () => {
    const text = `${HEADER}2018,annual,"JPY\n",x,imf\n\n2019,annual,JPY,109,imf\n2020,yearly,JPY,107`;
    const { rows } = readText(exchangeRates, text);
    expect(rows.map(({ id }) => id)).toEqual(['2019.annual.JPY.imf']);
    expect(problemsIn(exchangeRates, text)).toEqual([
      'trade/exchange-rates.csv:6: the last line does not end in a newline',
      'trade/exchange-rates.csv:2:currency: "JPY\\n" has white space at its start or end',
      'trade/exchange-rates.csv:2:per_usd: "x" is not a number of at least 0',
      'trade/exchange-rates.csv:4: the line is blank',
      'trade/exchange-rates.csv:6:frequency: "yearly" is the first cell that does not fit: the row has 4 cells, expected 5',
    ]);
  });

  it('still lends its id to references', () => {
    const { rows, lines } = readText(exchangeRates, `${HEADER}2019,annual,JPY,x,imf\n`);
    expect(rows).toEqual([]);
    expect([...lines]).toEqual([['2019.annual.JPY.imf', 2]]);
  });
});

describe('a file of the data folder', () => {
  let dir = '';
  beforeEach(() => {
    dir = mkdtempSync(join(tmpdir(), 'both-shores-'));
    mkdirSync(join(dir, 'trade'));
  });
  afterEach(() => rmSync(dir, { recursive: true }));

  it('is read from the room of its dataset', () => {
    writeFileSync(join(dir, 'trade', 'exchange-rates.csv'), `${HEADER}2019,annual,JPY,109.00,imf\n`);
    expect(readDataset(exchangeRates, dir).rows).toHaveLength(1);
  });

  it('is told when it is missing', () => {
    expect(readDataset(exchangeRates, dir).problems).toEqual([{ file: 'trade/exchange-rates.csv', message: 'the file is missing' }]);
  });

  it('is told when it is a folder', () => {
    mkdirSync(join(dir, 'trade', 'exchange-rates.csv'));
    expect(readDataset(exchangeRates, dir).problems).toEqual([
      { file: 'trade/exchange-rates.csv', message: 'the file cannot be read (EISDIR)' },
    ]);
  });
});
