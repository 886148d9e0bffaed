import { describe, expect, it } from 'vitest';
import { pollAnswers, pollBreaks, pollMeans, pollQuestions, pollResponses, pollWaves } from '../polls/datasets';
import { answersBelongToQuestions, breaksStandAtAWave, pollCellsAreDeclared } from './poll-cells-are-declared';
import { problemsOf, type Table } from './testing';

const waves: Table = [pollWaves, { programme: 'bbc', wave: '2014', population: 'JPN' }];
const questions: Table = [pollQuestions, { programme: 'bbc', question: 'influence' }];
const answers: Table = [pollAnswers, { programme: 'bbc', question: 'influence', answer: 'positive' }];
const cell = { programme: 'bbc', wave: '2014', population: 'JPN', question: 'influence', answer: 'positive' };

describe('every poll figure is declared', () => {
  it.each<[string, Record<string, string>, string[]]>([
    ['a figure of a known wave, question and answer', {}, []],
    ['another wave', { wave: '2013' }, ['2:wave: "bbc.2013.JPN" is not in poll-waves']],
    ['another population', { population: 'KOR' }, ['2:wave: "bbc.2014.KOR" is not in poll-waves']],
    ['another question', { question: 'trust' }, ['2:question: "bbc.trust" is not in poll-questions']],
    ['another answer', { answer: 'good' }, ['2:answer: "bbc.influence.good" is not in poll-answers']],
    [
      'another programme',
      { programme: 'pew' },
      ['2:wave: "pew.2014.JPN" is not in poll-waves', '2:question: "pew.influence" is not in poll-questions'],
    ],
  ])('%s', (_, change, problems) => {
    expect(problemsOf(pollCellsAreDeclared, waves, questions, answers, [pollResponses, { ...cell, ...change }])).toEqual(
      problems.map((problem) => `polls/poll-responses.csv:${problem}`),
    );
  });

  it('holds for means too, which have no answer', () => {
    const mean = { programme: 'bbc', wave: '2015', population: 'JPN', question: 'warmth' };
    expect(problemsOf(pollCellsAreDeclared, waves, questions, answers, [pollMeans, mean])).toEqual([
      'polls/poll-means.csv:2:wave: "bbc.2015.JPN" is not in poll-waves',
      'polls/poll-means.csv:2:question: "bbc.warmth" is not in poll-questions',
    ]);
  });
});

describe('every answer belongs to its question', () => {
  const answer = (name: string, partOf = '') => ({ programme: 'bbc', question: 'influence', answer: name, part_of: partOf });

  it('accepts steps of a total', () => {
    const steps: Table = [pollAnswers, answer('good'), answer('very-good', 'good'), answer('rather-good', 'good')];
    expect(problemsOf(answersBelongToQuestions, questions, steps)).toEqual([]);
  });

  it.each<[string, Table, string[]]>([
    [
      'a question that is not declared',
      [pollAnswers, { ...answer('good'), question: 'trust' }],
      ['2:question: "bbc.trust" is not in poll-questions'],
    ],
    [
      'a total that is not declared',
      [pollAnswers, answer('very-good', 'good')],
      ['2:part_of: "bbc.influence.good" is not in poll-answers'],
    ],
    [
      'an answer that is its own total',
      [pollAnswers, answer('good', 'good')],
      ['2:part_of: "bbc.influence.good" is itself part of another answer'],
    ],
    [
      'a step of a step',
      [pollAnswers, answer('good'), answer('very-good', 'good'), answer('best', 'very-good')],
      ['4:part_of: "bbc.influence.very-good" is itself part of another answer'],
    ],
  ])('tells %s', (_, table, problems) => {
    expect(problemsOf(answersBelongToQuestions, questions, table)).toEqual(problems.map((problem) => `polls/poll-answers.csv:${problem}`));
  });
});

describe('a break stands at a wave that was held', () => {
  const change = { programme_before: 'bbc', programme_after: 'bbc', population: 'JPN', wave_after: '2014' };

  it.each<[string, Record<string, string>, string[]]>([
    ['a wave of the programme after it', {}, []],
    ['a wave that was not held', { wave_after: '2013' }, ['polls/poll-breaks.csv:2:wave_after: "bbc.2013.JPN" is not in poll-waves']],
    [
      'a wave of the programme before it',
      { programme_after: 'pew' },
      ['polls/poll-breaks.csv:2:wave_after: "pew.2014.JPN" is not in poll-waves'],
    ],
  ])('%s', (_, cells, problems) => {
    expect(problemsOf(breaksStandAtAWave, waves, [pollBreaks, { ...change, ...cells }])).toEqual(problems);
  });
});
