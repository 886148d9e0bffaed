import { describe, expect, it } from 'vitest';
import { tablesOf } from '../testing';
import { type AnswerTable, type Heading, questionTables } from './question-tables';

type Given = Parameters<typeof tablesOf>[0];

const headingText = (heading: Heading): string =>
  heading.kind === 'answer'
    ? heading.label
    : heading.kind === 'mean'
      ? `mean ${heading.scale.join('-')}`
      : [heading.target, heading.population, heading.subgroup === 'all' ? undefined : heading.subgroup].filter(Boolean).join(' ');

/** A table as lines: its columns, then each row with its cells and the number of their remark. */
const shown = ({ of, columns, rows }: AnswerTable): string[] => [
  `${of}: ${columns.map(headingText).join(', ')}`,
  ...rows.map(
    ({ heading, cells }) =>
      `${headingText(heading)}: ${cells.map((cell) => (cell ? `${cell.absence ?? cell.printed}[${cell.remark}]` : '-')).join(' ')}`,
  ),
];

const tablesIn = (given: Given) => {
  const tables = tablesOf(given);
  const question = tables.questions[0]?.row;
  if (!question) throw new Error('one question is given');
  return questionTables(question, '2020', tables, 'en');
};

const answers = [{}, { answer: 'bad', label_en: 'Bad', position: '2', valence: 'negative' }];
const both = [
  { population: 'KOR', share_percent: '28.9', target: 'JPN' },
  { population: 'JPN', share_percent: '37.4' },
  { population: 'JPN', answer: 'bad', status: 'withheld', note: 'Why.' },
];

describe('tables of a question', () => {
  it.each<[string, Given, string[][]]>([
    [
      'put few publics side by side, the Japanese first',
      { answers, responses: both },
      [['answers: JPN, KOR', 'Good: 37.4[1] 28.9[1]', 'Bad: withheld[2] -']],
    ],
    [
      'put many publics one below the other, a table for each of the two targets, one for all others',
      {
        responses: [
          { population: 'USA', share_percent: '66', target: 'JPN' },
          { population: 'KOR', share_percent: '15', target: 'JPN' },
          { population: 'JPN', share_percent: '13' },
          { population: 'USA', share_percent: '44', target: 'CHN' },
        ],
      },
      [
        ['JPN: Good', 'KOR: 15[1]', 'USA: 66[1]'],
        ['KOR: Good', 'JPN: 13[1]'],
        ['other-targets: Good', 'CHN USA: 44[1]'],
      ],
    ],
    [
      'show groups of people after everybody',
      { responses: [{ subgroup: 'age-18-29', share_percent: '52' }, { share_percent: '37' }] },
      [
        ['answers: JPN', 'Good: 37[1]'],
        ['groups: Good', 'JPN age-18-29: 52[1]'],
      ],
    ],
    ['show a mean with its scale', { means: [{ mean: '42.7' }] }, [['answers: JPN', 'mean 0-100: 42.7[1]']]],
    ['leave other waves out', { responses: [{ wave: '2019', share_percent: '37' }] }, []],
  ])('%s', (_, given, expected) => {
    expect(tablesIn(given).tables.map(shown)).toEqual(expected);
  });

  it('number every different remark once', () => {
    expect(tablesIn({ answers, responses: both }).remarks.map(({ note }) => note)).toEqual([undefined, 'Why.']);
  });
});
