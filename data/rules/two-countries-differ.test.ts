import { expect, it } from 'vitest';
import { arrivalsMonthly } from '../tourism/datasets';
import { tradeMirror } from '../trade/datasets';
import { problemsOf } from './testing';
import { twoCountriesDiffer } from './two-countries-differ';

it('tells a country that travels to itself or trades with itself', () => {
  const trips = [
    { origin: 'KOR', destination: 'JPN' },
    { month: '2019-08', origin: 'JPN', destination: 'JPN' },
  ];
  expect(problemsOf(twoCountriesDiffer, [arrivalsMonthly, ...trips], [tradeMirror, { exporter: 'KOR', importer: 'KOR' }])).toEqual([
    'trade/trade-mirror-annual.csv:2:importer: "KOR" is the exporter too',
    'tourism/arrivals-monthly.csv:3:destination: "JPN" is the origin too',
  ]);
});
