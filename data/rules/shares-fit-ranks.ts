import { tradeShares } from '../trade/datasets';
import { at, type Rule } from './rule';

/** No partner has more than the first; the partner of rank 1 is the first. */
export const sharesFitRanks: Rule = function* (files) {
  for (const row of files.rows(tradeShares)) {
    const { partner_rank: rank, partner_share_percent: share, top_partner_share_percent: top } = row.row;
    if (share > top) yield at(tradeShares, row, 'partner_share_percent', `is more than the first partner's share, ${top}`);
    if (rank === 1 && share < top) yield at(tradeShares, row, 'partner_rank', `needs the first partner's share, ${top}; found ${share}`);
  }
};
