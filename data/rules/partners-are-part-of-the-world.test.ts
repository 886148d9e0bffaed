import { describe, expect, it } from 'vitest';
import { tradeAnnual, tradeShares, tradeWorld } from '../trade/datasets';
import { noPartnerExceedsTheWorld, sharesFitRanks, sharesFitTheirFigures } from './partners-are-part-of-the-world';
import { problemsOf, type Table } from './testing';

describe('a share fits its rank', () => {
  const row = (partner_rank: string, partner_share_percent: string): Table => [
    tradeShares,
    { partner_rank, partner_share_percent, top_partner_share_percent: '20.5' },
  ];

  it.each<[string, Table, string[]]>([
    ['the first partner', row('1', '20.5'), []],
    ['the third partner', row('3', '7.2'), []],
    [
      'a partner above the first',
      row('3', '21'),
      [`trade/trade-partner-shares.csv:2:partner_share_percent: "21" is more than the first partner's share, 20.5`],
    ],
    [
      'a first partner with less than the first share',
      row('1', '7.2'),
      [`trade/trade-partner-shares.csv:2:partner_rank: "1" needs the first partner's share, 20.5; found 7.2`],
    ],
  ])('%s', (_, table, problems) => {
    expect(problemsOf(sharesFitRanks, table)).toEqual(problems);
  });
});

describe('no partner exceeds the world', () => {
  const world: Table = [tradeWorld, { source_id: 'imf', value_usd: '100' }];

  it.each<[string, Table, string[]]>([
    ['all of it', [tradeAnnual, { source_id: 'imf', value_usd: '100' }], []],
    [
      'more than all of it',
      [tradeAnnual, { source_id: 'imf', value_usd: '101' }],
      ['trade/trade-annual.csv:2:value_usd: "101" is more than the trade with the whole world, 100'],
    ],
    ['another currency', [tradeAnnual, { source_id: 'imf', value_jpy: '11000' }], []],
    ['another source', [tradeAnnual, { source_id: 'kita', value_usd: '101' }], []],
    ['another year', [tradeAnnual, { source_id: 'imf', year: '2018', value_usd: '101' }], []],
  ])('%s', (_, table, problems) => {
    expect(problemsOf(noPartnerExceedsTheWorld, world, table)).toEqual(problems);
  });
});

describe('a share fits its figures', () => {
  const figures: Table[] = [
    [tradeWorld, { source_id: 'imf', value_usd: '3000' }],
    [tradeAnnual, { source_id: 'imf', value_usd: '200' }],
  ];

  it.each<[string, Record<string, string>, string[]]>([
    ['rounded to two decimals', { partner_share_percent: '6.67' }, []],
    ['rounded to none', { partner_share_percent: '7' }, []],
    [
      'cut instead of rounded',
      { partner_share_percent: '6.66' },
      ['trade/trade-partner-shares.csv:2:partner_share_percent: "6.66" is not 200 in percent of 3000, 6.66666666667'],
    ],
    ['of a source whose figures are not there', { partner_share_percent: '50', source_id: 'kita' }, []],
  ])('%s', (_, share, problems) => {
    expect(problemsOf(sharesFitTheirFigures, ...figures, [tradeShares, { source_id: 'imf', ...share }])).toEqual(problems);
  });
});
