import { load } from '../csv/load';
import { rowsWhere } from '../csv/where';
import { pointsFrom } from '../from-rows';
import { combine } from '../points';
import { hasValue, type Point } from '../series';
import {
  type TradeMonth,
  type TradeYear,
  tradeAnnual,
  tradeMirror,
  tradeMonthly,
  tradeReconciled,
  tradeShares,
  tradeWorld,
} from './datasets';

export type Reporter = TradeYear['reporter'];
export type Flow = 'exports' | 'imports';
export type Currency = 'usd' | 'jpy';

const other = (reporter: Reporter): Reporter => (reporter === 'JPN' ? 'KOR' : 'JPN');

/** The rows of one reporter and flow that are drawn. */
const drawnOf = <F>(reporter: Reporter, flow: F) => ({ reporter, flow, partner: other(reporter), preferred: true });

/** Of the rows drawn, those with a figure in a currency and those that say there is no figure. */
const isIn =
  (currency: Currency) =>
  ({ row }: { row: TradeYear | TradeMonth }): boolean =>
    row[`value_${currency}`] !== undefined || (row.value_usd === undefined && row.value_jpy === undefined);

export const annualPoints = (reporter: Reporter, flow: TradeYear['flow'], currency: Currency = 'usd'): Point[] =>
  pointsFrom('trade-annual', rowsWhere(load(tradeAnnual), drawnOf(reporter, flow)).filter(isIn(currency)), 'year', `value_${currency}`);

export const monthlyPoints = (reporter: Reporter, flow: Flow, currency: Currency): Point[] =>
  pointsFrom('trade-monthly', rowsWhere(load(tradeMonthly), drawnOf(reporter, flow)).filter(isIn(currency)), 'month', `value_${currency}`);

/** The table both countries' reports to the IMF come from; later figures are national first releases. */
const IMF = 'imf_dots_2022';

/** A line may not run from one vintage of figures to another: `reason` where the IMF table ends. */
export const afterImf =
  (reason: string) =>
  (before: Point, after: Point): string | undefined =>
    before.sourceIds.includes(IMF) && !after.sourceIds.includes(IMF) ? reason : undefined;

/** Exports less imports of one reporter; no figure in a year that lacks either. */
export const balancePoints = (exports: Point[], imports: Point[], note: string): Point[] =>
  combine(exports, [imports], note, (out, into) => out - into);

/** Exports plus imports of one reporter; in years that lack either, the total it prints. */
export function totalPoints(reporter: Reporter, note: string): Point[] {
  const sums = combine(annualPoints(reporter, 'exports'), [annualPoints(reporter, 'imports')], note, (out, into) => out + into);
  const summed = new Set(sums.filter(hasValue).map(({ label }) => label));
  const printed = new Map(annualPoints(reporter, 'total').flatMap((point) => (summed.has(point.label) ? [] : [[point.label, point]])));
  return sums.map((point) => printed.get(point.label) ?? point);
}

/** A line may not run from sums to totals as printed, nor from one vintage of figures to another. */
export const afterSums =
  (toPrinted: string, toReleases: string) =>
  (before: Point, after: Point): string | undefined =>
    before.rowId === '' && after.rowId !== '' ? toPrinted : afterImf(toReleases)(before, after);

/** One value a direction, made of both countries' records by a source that does not say how: for cross-checks only. */
export const reconciledPoints = (exporter: Reporter): Point[] =>
  pointsFrom('trade-reconciled-annual', rowsWhere(load(tradeReconciled), { exporter }), 'year', 'value_usd');

export const mirrorPoints = (exporter: Reporter, column: 'gap_usd' | 'gap_percent_of_exporter'): Point[] =>
  pointsFrom('trade-mirror-annual', rowsWhere(load(tradeMirror), { exporter }), 'year', column);

export const partnerPoints = (reporter: Reporter, flow: TradeYear['flow'], column: 'partner_share_percent' | 'partner_rank'): Point[] =>
  pointsFrom('trade-partner-shares', rowsWhere(load(tradeShares), { reporter, flow, partner: other(reporter) }), 'year', column);

export const worldPoints = (reporter: Reporter, flow: Flow): Point[] =>
  pointsFrom(
    'trade-world-annual',
    rowsWhere(load(tradeWorld), { reporter, flow }).filter(({ row }) => row.value_usd !== undefined),
    'year',
    'value_usd',
  );
