import { describe, expect, it } from 'vitest';
import { pollAnswers, pollQuestions, pollResponses } from '../polls/datasets';
import { answersSumTo100 } from './answers-sum-to-100';
import { problemsOf, type Table } from './testing';

/** Answers of a question: `good` and `bad` at the top, `good` in two steps, and `none`. */
const answers: Table = [
  pollAnswers,
  ...[
    ['good', ''],
    ['very-good', 'good'],
    ['rather-good', 'good'],
    ['bad', ''],
    ['none', ''],
  ].map(([answer = '', part_of = '']) => ({ answer, part_of })),
];

/** What the rule says of one poll cell, given as `good 45, bad 50.1 derived, none`; a bare name has no figure. */
function told(cell: string, type = 'single'): string[] {
  const rows = cell.split(', ').map((entry) => {
    const [answer = '', share_percent = '', status = share_percent === '' ? 'not-published' : 'published'] = entry.split(' ');
    return { answer, share_percent, status };
  });
  return problemsOf(answersSumTo100, [pollQuestions, { answer_type: type }], answers, [pollResponses, ...rows]);
}

const line = (text: string) => [`polls/poll-responses.csv:2:share_percent: ${text}`];

describe('top-level answers sum to 100', () => {
  it.each([
    ['exactly', 'good 40, bad 50, none 10'],
    ['within 0.5 for each whole number', 'good 40, bad 50, none 11'],
    ['exactly at the edge of rounding', 'good 40.5, bad 50.1, none 10'],
    ['below 100 where an answer has no figure', 'good 40, bad 50, none'],
    ['below 100 where an answer has no row', 'good 40, bad 50'],
    ['within 0.1 more for each derived figure', 'good 33.4 derived, bad 33.4 derived, none 33.5'],
  ])('%s', (_, cell) => {
    expect(told(cell)).toEqual([]);
  });

  it.each([
    ['too much for whole numbers', 'good 40, bad 50, none 12', '"102" is the sum of good 40, bad 50, none 12; expected 100 ± 1.5'],
    [
      'too little for one decimal',
      'good 40.0, bad 50.0, none 9.8',
      '"99.8" is the sum of good 40.0, bad 50.0, none 9.8; expected 100 ± 0.15',
    ],
    [
      'too much for a derived figure',
      'good 40.0, bad 50.0, none 10.3 derived',
      '"100.3" is the sum of good 40.0, bad 50.0, none 10.3; expected 100 ± 0.25',
    ],
    ['more than 100 already without the rest', 'good 60, bad 55, none', '"115" is the sum of good 60, bad 55; expected at most 100 ± 1'],
  ])('%s', (_, cell, problem) => {
    expect(told(cell)).toEqual(line(problem));
  });

  it('need not for a question with several choices', () => {
    expect(told('good 70, bad 50, none 10', 'multiple')).toEqual([]);
  });

  it('is asked of each public, wave and subgroup by itself', () => {
    const rows = ['JPN', 'KOR'].flatMap((population) =>
      [
        ['good', '40'],
        ['bad', '50'],
        ['none', population === 'JPN' ? '10' : '20'],
      ].map(([answer = '', share_percent = '']) => ({ population, answer, share_percent })),
    );
    expect(problemsOf(answersSumTo100, [pollQuestions, { answer_type: 'single' }], answers, [pollResponses, ...rows])).toEqual([
      'polls/poll-responses.csv:5:share_percent: "110" is the sum of good 40, bad 50, none 20; expected 100 ± 1.5',
    ]);
  });
});

describe('steps sum to their total', () => {
  it.each([
    ['exactly', 'good 40, very-good 10, rather-good 30'],
    ['within the rounding of the steps and of the total', 'good 40, very-good 10, rather-good 31'],
    ['not yet where a step has no figure', 'good 40, very-good 10, rather-good'],
    ['where the total has no figure', 'good, very-good 10, rather-good 30'],
  ])('%s', (_, cell) => {
    expect(told(cell)).toEqual([]);
  });

  it.each([
    [
      'unlike their total',
      'good 40.0, very-good 10.0, rather-good 31.0',
      '"41" is the sum of very-good 10.0, rather-good 31.0; expected good 40.0 ± 0.15',
    ],
    ['one step above its total', 'good 40, very-good 42, rather-good', '"42" is the sum of very-good 42; expected at most good 40 ± 1'],
  ])('%s', (_, cell, problem) => {
    expect(told(cell)).toEqual([`polls/poll-responses.csv:3:share_percent: ${problem}`]);
  });
});
