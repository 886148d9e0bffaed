import { expect, it } from 'vitest';
import { tradeShares } from '../trade/datasets';
import { sharesFitRanks } from './shares-fit-ranks';
import { problemsOf } from './testing';

const row = (partner_rank: string, partner_share_percent: string) => ({
  partner_rank,
  partner_share_percent,
  top_partner_share_percent: '20.5',
});

it.each([
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
])('%s', (_, share, problems) => {
  expect(problemsOf(sharesFitRanks, [tradeShares, share])).toEqual(problems);
});
