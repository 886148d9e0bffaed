import { describe, expect, it } from 'vitest';
import { pollMeans, pollResponses } from '../polls/datasets';
import { arrivalsMonthly } from '../tourism/datasets';
import { controlledMaterials, tradeAnnual } from '../trade/datasets';
import { aFigureOrANamedAbsence, aRowWithoutStatusHasAFigure } from './a-figure-or-a-named-absence';
import { problemsOf, type Table } from './testing';

describe('a figure or a named absence', () => {
  it.each<[string, Table]>([
    ['a published share', [pollResponses, { share_percent: '45', status: 'published' }]],
    ['a share of zero', [pollResponses, { share_percent: '0', status: 'published' }]],
    ['a derived share', [pollResponses, { share_percent: '45', status: 'derived' }]],
    ['a remainder', [pollResponses, { share_percent: '45', status: 'remainder' }]],
    ['a question that was not asked', [pollResponses, { status: 'not-asked' }]],
    ['a wave without fieldwork', [pollMeans, { status: 'no-fieldwork' }]],
    ['an estimate', [arrivalsMonthly, { arrivals_persons: '0', status: 'estimate' }]],
    ['a value in one currency', [tradeAnnual, { value_jpy: '1', status: 'final' }]],
    ['a value that was not found', [tradeAnnual, { status: 'not-found' }]],
  ])('accepts %s', (_, table) => {
    expect(problemsOf(aFigureOrANamedAbsence, table)).toEqual([]);
  });

  it.each<[string, Table, string]>([
    [
      'a published share that is empty',
      [pollResponses, { status: 'published' }],
      'polls/poll-responses.csv:2:status: "published" needs a figure, but share_percent is empty',
    ],
    [
      'a share of a question that was not asked',
      [pollResponses, { status: 'not-asked', share_percent: '0' }],
      'polls/poll-responses.csv:2:status: "not-asked" names an absence, but share_percent is 0',
    ],
    [
      'a mean withheld and given',
      [pollMeans, { status: 'withheld', mean: '50.1' }],
      'polls/poll-means.csv:2:status: "withheld" names an absence, but mean is 50.1',
    ],
    [
      'final arrivals that are empty',
      [arrivalsMonthly, { status: 'final' }],
      'tourism/arrivals-monthly.csv:2:status: "final" needs a figure, but arrivals_persons is empty',
    ],
    [
      'trade in no currency',
      [tradeAnnual, { status: 'provisional' }],
      'trade/trade-annual.csv:2:status: "provisional" needs a figure, but value_usd and value_jpy are empty',
    ],
    [
      'trade not published and given',
      [tradeAnnual, { status: 'not-published', value_jpy: '1' }],
      'trade/trade-annual.csv:2:status: "not-published" names an absence, but value_jpy is 1',
    ],
  ])('tells %s', (_, table, problem) => {
    expect(problemsOf(aFigureOrANamedAbsence, table)).toEqual([problem]);
  });

  it('asks for a figure in every row of a dataset that names no absences', () => {
    const rows = [{ hs_code: '010101', quantity_kg: '0' }, { hs_code: '010102' }];
    expect(problemsOf(aRowWithoutStatusHasAFigure, [controlledMaterials, ...rows])).toEqual([
      'trade/trade-controlled-materials.csv:3:value_usd: the row needs a figure in value_usd, value_jpy, quantity_kg',
    ]);
  });
});
