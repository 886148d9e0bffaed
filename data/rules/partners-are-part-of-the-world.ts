import type { Dataset } from '../csv/dataset';
import type { CheckedRow } from '../csv/read';
import { tradeAnnual, tradeShares, tradeWorld } from '../trade/datasets';
import { halfStep, shown, within } from './rounding';
import { at, type Files, type Rule } from './rule';

const CURRENCIES = ['value_usd', 'value_jpy'];

/** A flow in one source's record. Figures of two sources are not set against one another. */
const recordOf = ({ text }: CheckedRow): string => [text.year, text.reporter, text.flow, text.source_id].join(' ');

/** The rows of a dataset by flow and source; both are in its key, so there is one row for each. */
const byRecord = (files: Files, dataset: Dataset) => new Map(files.rows(dataset).map((row) => [recordOf(row), row]));

/** No partner has more than the first, and the partner of rank 1 is the first. */
export const sharesFitRanks: Rule = function* (files) {
  for (const row of files.rows(tradeShares)) {
    const { partner_rank: rank, partner_share_percent: share, top_partner_share_percent: top } = row.row;
    if (share > top) yield at(tradeShares, row, 'partner_share_percent', `is more than the first partner's share, ${top}`);
    if (rank === 1 && share < top) yield at(tradeShares, row, 'partner_rank', `needs the first partner's share, ${top}; found ${share}`);
  }
};

/** Trade with one partner is no more than the same source's trade with the world. */
export const noPartnerExceedsTheWorld: Rule = function* (files) {
  const annual: Dataset = tradeAnnual;
  const worlds = byRecord(files, tradeWorld);
  for (const partner of files.rows(annual)) {
    const world = worlds.get(recordOf(partner));
    for (const currency of CURRENCIES) {
      const limit = world?.text[currency] ?? '';
      if (limit !== '' && Number(partner.text[currency]) > Number(limit)) {
        yield at(annual, partner, currency, `is more than the trade with the whole world, ${limit}`);
      }
    }
  }
};

/** A share is the partner's part of the world, as far as its printed decimals can tell, where one source has both figures. */
export const sharesFitTheirFigures: Rule = function* (files) {
  const partners = byRecord(files, tradeAnnual);
  const worlds = byRecord(files, tradeWorld);
  for (const row of files.rows(tradeShares)) {
    const part = Number(partners.get(recordOf(row))?.text.value_usd || Number.NaN);
    const whole = Number(worlds.get(recordOf(row))?.text.value_usd || Number.NaN);
    const percent = (100 * part) / whole;
    if (Number.isNaN(percent) || within(row.row.partner_share_percent, percent, halfStep(row.text.partner_share_percent))) continue;
    yield at(tradeShares, row, 'partner_share_percent', `is not ${part} in percent of ${whole}, ${shown(percent)}`);
  }
};
