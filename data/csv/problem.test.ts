import { describe, expect, it } from 'vitest';
import { inReadingOrder, toLine } from './problem';

const file = 'polls/poll-responses.csv';

describe('a problem as a line', () => {
  it('says where it is, what was found and what is wrong with it', () => {
    const problem = { file, line: 123, column: 'share_percent', found: '12,3', message: 'is not a number between 0 and 100' };
    expect(toLine(problem)).toBe('polls/poll-responses.csv:123:share_percent: "12,3" is not a number between 0 and 100');
  });

  it.each([
    ['of a whole file', { file, message: 'the file is missing' }, `${file}: the file is missing`],
    ['of a whole line', { file, line: 3, message: 'the line is blank' }, `${file}:3: the line is blank`],
    ['with a line break in what was found', { file, line: 3, found: 'a\nb', message: 'is wrong' }, `${file}:3: "a\\nb" is wrong`],
    [
      'with characters that cannot be seen',
      { file, line: 3, found: '\u00a0\u200b\u2028', message: 'is wrong' },
      `${file}:3: "\\u00a0\\u200b\\u2028" is wrong`,
    ],
    ['with very long text', { file, line: 3, found: 'x'.repeat(500), message: 'is wrong' }, `${file}:3: "${'x'.repeat(80)}…" is wrong`],
  ])('%s', (_, problem, line) => {
    expect(toLine(problem)).toBe(line);
  });
});

describe('the order of problems', () => {
  it('is by file, then by line as a number, a whole file first', () => {
    const problems = ['b:2', 'a:10', 'b', 'a:9'].map((place) => {
      const [name = '', line] = place.split(':');
      return { file: name, line: line ? Number(line) : undefined, message: '' };
    });
    expect(inReadingOrder(problems).map(({ file: name, line }) => [name, line])).toEqual([
      ['a', 9],
      ['a', 10],
      ['b', undefined],
      ['b', 2],
    ]);
  });
});
