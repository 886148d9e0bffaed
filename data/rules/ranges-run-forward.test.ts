import { describe, expect, it } from 'vitest';
import { claims, events } from '../context/datasets';
import { pollMeans, pollWaves } from '../polls/datasets';
import { sources } from '../sources/datasets';
import { datesRunForward, eventsAreAsExactAsTheySay, valuesLieInTheirRange } from './ranges-run-forward';
import { problemsOf, type Table } from './testing';

describe('dates run forward', () => {
  it.each<[string, Table, string[]]>([
    ['on one day', [pollWaves, { field_start: '2014-05-31', field_end: '2014-05-31' }], []],
    ['as far as both are exact', [pollWaves, { field_start: '2014-05-31', field_end: '2014-05' }], []],
    ['where one is not known', [pollWaves, { field_end: '2014-05' }], []],
    [
      'not when fieldwork ends before it starts',
      [pollWaves, { field_start: '2014-06', field_end: '2014-05-31' }],
      ['polls/poll-waves.csv:2:field_end: "2014-05-31" is before field_start 2014-06'],
    ],
    [
      'not when a poll is released before it starts',
      [pollWaves, { field_start: '2014-06', released: '2013' }],
      ['polls/poll-waves.csv:2:released: "2013" is before field_start 2014-06'],
    ],
    [
      'not when an event ends before it starts',
      [events, { date: '2019-07-01', end_date: '2019-06-30' }],
      ['context/events.csv:2:end_date: "2019-06-30" is before date 2019-07-01'],
    ],
    [
      'not when a source is read before it is published',
      [sources, { published: '2020', retrieved: '2019-07' }],
      ['sources/sources.csv:2:retrieved: "2019-07" is before published 2020'],
    ],
  ])('%s', (_, table, problems) => {
    expect(problemsOf(datesRunForward, table)).toEqual(problems);
  });
});

describe('events are as exact as they say', () => {
  it.each<[string, string, string[]]>([
    ['2019-07-01', 'day', []],
    ['2019-07', 'month', []],
    ['2019-07', 'day', ['context/events.csv:2:date: "2019-07" is not exact to the day, as date_precision says']],
    ['2019-07-01', 'month', ['context/events.csv:2:date: "2019-07-01" is not exact to the month, as date_precision says']],
  ])('%s to the %s', (date, date_precision, problems) => {
    expect(problemsOf(eventsAreAsExactAsTheySay, [events, { date, date_precision }])).toEqual(problems);
  });
});

describe('values lie in their range', () => {
  it.each<[string, Table, string[]]>([
    ['a mean on its scale', [pollMeans, { mean: '10', scale_min: '0', scale_max: '10' }], []],
    [
      'a mean off its scale',
      [pollMeans, { mean: '10.1', scale_min: '0', scale_max: '10' }],
      ['polls/poll-means.csv:2:mean: "10.1" is not on the scale from 0 to 10'],
    ],
    [
      'a scale upside down',
      [pollMeans, { mean: '5', scale_min: '10', scale_max: '0' }],
      ['polls/poll-means.csv:2:scale_max: "0" is not above scale_min 10'],
    ],
    ['a claim in its room', [claims, { value: '13', value_low: '12.5', value_high: '13.5' }], []],
    ['a claim with one bound', [claims, { value: '13', value_low: '12.5' }], []],
    ['a claim of a range only', [claims, { value_low: '12.5', value_high: '13.5' }], []],
    [
      'a claim outside its room',
      [claims, { value: '14', value_low: '12.5', value_high: '13.5' }],
      ['context/claims.csv:2:value: "14" is above value_high 13.5'],
    ],
    [
      'a claim below its only bound',
      [claims, { value: '12', value_low: '12.5' }],
      ['context/claims.csv:2:value: "12" is below value_low 12.5'],
    ],
    ['a room upside down', [claims, { value_low: '2', value_high: '1' }], ['context/claims.csv:2:value_low: "2" is above value_high 1']],
  ])('%s', (_, table, problems) => {
    expect(problemsOf(valuesLieInTheirRange, table)).toEqual(problems);
  });
});
