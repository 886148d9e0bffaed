import { describe, expect, it } from 'vitest';
import { flow, point, poll } from '../compare/testing';
import { evaluate } from './evaluate';
import type { Formula, PointTerm, Term, TruthFormula } from './formula';
import { marginOfLead } from './sampling';
import { numberInWords } from './terms';
import { figuresOf } from './testing';

const goods = (id: string, values: [string, number | undefined][]) =>
  flow([{ points: values.map(([label, value]) => point(label, value, { dataset: 'trade-annual' })) }], { id });

const ROWS = {
  'events/ev-a': { text: { title: 'A ban on fish from eight prefectures', summary: 'It gave 1.5 billion yen in 2015.' }, sourceIds: ['s'] },
  'trade-annual/r': { text: { value: '77200' }, sourceIds: ['s'] },
};

const figures = figuresOf(
  [
    goods('a', [
      ['2010', 100],
      ['2011', 150],
      ['2012', 121],
      ['2013', undefined],
      ['2014', 0],
    ]),
    goods('b', [
      ['2010', 10],
      ['2011', 20],
      ['2012', 30],
    ]),
  ],
  ROWS,
);

const at = (series: string, label: string): PointTerm => ({ of: 'point', series, at: label });
const found = (formula: Formula) => evaluate(formula, figures).finding;

describe('a formula whose result is a number', () => {
  const terms: [string, Term, number | undefined][] = [
    ['a figure', at('a', '2011'), 150],
    ['a sum of terms', { of: 'sum', terms: [at('a', '2011'), at('b', '2011')] }, 170],
    ['a span, ends included', { of: 'span', series: 'a', from: '2010', to: '2012' }, 371],
    ['a span with a hole', { of: 'span', series: 'a', from: '2012', to: '2014' }, undefined],
    ['a figure that is not there', at('a', '2013'), undefined],
    ['a label that the series has not', at('a', '1900'), undefined],
    ['a cell of a row', { of: 'cell', dataset: 'trade-annual', row: 'r', column: 'value' }, 77200],
    ['a row that is not there', { of: 'cell', dataset: 'trade-annual', row: 'q', column: 'value' }, undefined],
    ['a number word', { of: 'words', dataset: 'events', row: 'ev-a', column: 'title', phrase: 'from # prefectures' }, 8],
    [
      'a number with its scale',
      { of: 'words', dataset: 'events', row: 'ev-a', column: 'summary', phrase: 'gave # billion', times: 1e9 },
      1.5e9,
    ],
    ['words that are not there', { of: 'words', dataset: 'events', row: 'ev-a', column: 'title', phrase: 'from # cities' }, undefined],
  ];
  it.each(terms)('reads %s', (_, term, value) => {
    expect(found({ kind: 'level', term })).toEqual(value === undefined ? undefined : { kind: 'number', value });
  });

  const worked: [string, Formula, number][] = [
    ['150 to 121 as a change of −19.33 %', { kind: 'change', from: at('a', '2011'), to: at('a', '2012'), in: 'percent' }, -19.333333],
    ['30 less 20 as 10 points', { kind: 'change', from: at('b', '2011'), to: at('b', '2012'), in: 'points' }, 10],
    ['121 to 100 as 1.21 times', { kind: 'ratio', term: at('a', '2012'), to: at('a', '2010') }, 1.21],
    ['100 to 121 in two years as 10 % a year', { kind: 'growth', from: at('a', '2010'), to: at('a', '2012') }, 10],
  ];
  it.each(worked)('works out %s', (_, formula, value) => {
    expect(found(formula)).toMatchObject({ kind: 'number', value: expect.closeTo(value, 5) });
  });

  it('divides by nothing that is zero', () => {
    expect(found({ kind: 'change', from: at('a', '2014'), to: at('a', '2010'), in: 'percent' })).toBeUndefined();
  });

  it('throws for a series that does not exist', () => {
    expect(() => evaluate({ kind: 'level', term: at('c', '2010') }, figures)).toThrow('no series is called "c"');
  });
});

describe('a formula whose result is that something holds', () => {
  const cases: [string, Formula, object | undefined][] = [
    [
      'a rise by its ends, with the steps that go along',
      { kind: 'trend', series: ['a'], from: '2010', to: '2012', direction: 'up' },
      { holds: true, first: 100, last: 121, along: 1, steps: 2 },
    ],
    [
      'a fall that is none',
      { kind: 'trend', series: ['a'], from: '2010', to: '2012', direction: 'down' },
      { holds: false, along: 1, steps: 2 },
    ],
    [
      'two series added up, label by label',
      { kind: 'trend', series: ['a', 'b'], from: '2010', to: '2012', direction: 'up' },
      { holds: true, first: 110, last: 151 },
    ],
    ['nothing while an end is missing', { kind: 'trend', series: ['a'], from: '2010', to: '2013', direction: 'up' }, undefined],
    ['the greater of two', { kind: 'greater', term: at('b', '2012'), than: at('b', '2010') }, { holds: true, value: 30, than: 10 }],
    [
      'no crossing where one is above all along',
      { kind: 'crossing', above: 'a', below: 'b', at: '2012' },
      { holds: false, label: '2010', compared: 3 },
    ],
    [
      'no crossing where one never is',
      { kind: 'crossing', above: 'b', below: 'a', at: '2012' },
      { holds: false, label: undefined, compared: 3 },
    ],
    [
      'a number within bounds',
      { kind: 'within', formula: { kind: 'ratio', term: at('a', '2011'), to: at('a', '2010') }, low: 1.5, high: 1.5 },
      { holds: true, value: 1.5 },
    ],
    [
      'a number outside of them',
      { kind: 'within', formula: { kind: 'ratio', term: at('a', '2011'), to: at('a', '2010') }, high: 1.49 },
      { holds: false },
    ],
  ];
  it.each(cases)('finds %s', (_, formula, expected) => {
    if (expected) expect(found(formula)).toMatchObject(expected);
    else expect(found(formula)).toBeUndefined();
  });

  const up: TruthFormula = { kind: 'trend', series: ['a'], from: '2010', to: '2012', direction: 'up' };
  const down: TruthFormula = { ...up, direction: 'down' };
  const open: TruthFormula = { ...up, to: '2013' };
  const wholes: [string, TruthFormula[], boolean | undefined][] = [
    ['holds when every part does', [up, up], true],
    ['fails when one part does, even while another is not known', [down, open], false],
    ['is open while a part that could fail is not known', [up, open], undefined],
  ];
  it.each(wholes)('a whole %s', (_, parts, holds) => {
    const outcome = evaluate({ kind: 'all', parts }, figures);
    expect(outcome.finding).toEqual(holds === undefined ? undefined : { kind: 'all', holds });
    expect(outcome.missing.length > 0).toBe(holds === undefined);
  });
});

describe('a rank', () => {
  const asked = (population: 'JPN' | 'CHN' | 'DEU', value: number | undefined, label = '2014') =>
    poll([{ points: [point(label, value)] }], { population }, population);
  const rank = (...others: ReturnType<typeof asked>[]) =>
    evaluate({ kind: 'rank', series: 'JPN', at: '2014' }, figuresOf([asked('JPN', 40), ...others])).finding;

  it('counts those above, and equals share a place', () => {
    expect(rank(asked('CHN', 90), asked('DEU', 40))).toEqual({ kind: 'rank', value: 2, among: 3 });
  });

  it('is open while a public that was asked has no figure, but not for one that was not asked', () => {
    expect(rank(asked('CHN', undefined))).toBeUndefined();
    expect(rank(asked('CHN', 90, '2013'))).toEqual({ kind: 'rank', value: 1, among: 1 });
  });
});

describe('the guard', () => {
  const broken = flow(
    [{ points: [point('2019', 1), point('2020', 2)] }, { points: [point('2021', 3), point('2022', 4)], breakReason: 'another record' }],
    {
      id: 'cut',
      measure: {
        kind: 'flow',
        concept: 'goods',
        counter: 'KOR',
        frequency: 'year',
        breaks: [{ kind: 'record', rule: 'never', label: '2021', what: 'another record' }],
      },
    },
  );
  const other = flow([{ points: [point('2019', 5)] }], { id: 'other' });
  const guarded = figuresOf([broken, other]);
  const why = (formula: Formula) => evaluate(formula, guarded).refusals.map((refusal) => refusal.why);

  it.each([
    ['refuses a change across a break', { kind: 'change', from: at('cut', '2020'), to: at('cut', '2021'), in: 'percent' }, ['broken']],
    ['reads one on one side of it', { kind: 'change', from: at('cut', '2021'), to: at('cut', '2022'), in: 'percent' }, []],
    [
      'refuses to add up the records of two reporters',
      { kind: 'trend', series: ['cut', 'other'], from: '2019', to: '2019', direction: 'up' },
      ['unlike'],
    ],
  ] as [string, Formula, string[]][])('%s', (_, formula, expected) => expect(why(formula)).toEqual(expected));
});

describe('sampling error', () => {
  it('of a lead in one sample follows from both shares', () => {
    // 1.96·√((0.4 + 0.3 − 0.1²)/1000) = 5.148 points.
    expect(marginOfLead(40, 30, 1000)).toBeCloseTo(5.148, 3);
  });

  const share = (value: number, sample?: number) => ({ points: [point('2020', value, { sample, rowId: 'r' })] });
  const lead = (sample?: number) => {
    const [one, other] = [poll([share(40, sample)], { answer: 'yes' }, 'yes'), poll([share(30, sample)], { answer: 'no' }, 'no')];
    return evaluate({ kind: 'greater', term: at('yes', '2020'), than: at('no', '2020') }, figuresOf([one, other])).finding;
  };
  it('says whether a lead exceeds it', () => {
    expect(lead(1000)).toMatchObject({ sampling: { isExceeded: true } });
    expect(lead(200)).toMatchObject({ sampling: { isExceeded: false } });
  });

  it('is unknown without a published sample', () => expect(lead()).toMatchObject({ sampling: 'unknown' }));
});

describe('a number in words', () => {
  it.each([
    ['54 votes to none', 'by # votes', undefined],
    ['Adopted by 54 votes', 'by # votes', 54],
    ['fell to →24.9%로', '→#%', 24.9],
    ['Twelve years', '# years', 12],
    ['1,000 visits', '# visits', 1000],
    ['in 112 years', 'in 12 #', undefined],
  ])('"%s" read with "%s"', (text, phrase, value) => expect(numberInWords(text, phrase)).toBe(value));
});
