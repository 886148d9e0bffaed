import { load } from '../csv/load';
import { combine, pointOf } from '../points';
import { hasValue, type Point } from '../series';
import { type TradeYear, tradeAnnual, tradeMirror, tradeMonthly, tradeReconciled, tradeShares, tradeWorld } from './datasets';

export type Reporter = TradeYear['reporter'];
export type Flow = 'exports' | 'imports';
export type Currency = 'usd' | 'jpy';

const other = (reporter: Reporter): Reporter => (reporter === 'JPN' ? 'KOR' : 'JPN');

/** The years one reporter counts of one flow, in one currency: preferred rows only, and rows that say there is no figure. */
export const annualPoints = (reporter: Reporter, flow: TradeYear['flow'], currency: Currency = 'usd'): Point[] =>
  load(tradeAnnual)
    .filter(({ row }) => row.reporter === reporter && row.flow === flow && row.partner === other(reporter) && row.preferred)
    .filter(({ row }) => row[`value_${currency}`] !== undefined || (row.value_usd === undefined && row.value_jpy === undefined))
    .map(({ row, text, id }) =>
      pointOf({
        dataset: 'trade-annual',
        rowId: id,
        time: row.year,
        value: row[`value_${currency}`],
        printed: text[`value_${currency}`],
        status: row.status,
        roundedTo: row.rounded_to,
        sourceId: row.source_id,
        note: row.note,
      }),
    );

export const monthlyPoints = (reporter: Reporter, flow: Flow, currency: Currency): Point[] =>
  load(tradeMonthly)
    .filter(({ row }) => row.reporter === reporter && row.flow === flow && row.partner === other(reporter) && row.preferred)
    .filter(({ row }) => row[`value_${currency}`] !== undefined || (row.value_usd === undefined && row.value_jpy === undefined))
    .map(({ row, text, id }) =>
      pointOf({
        dataset: 'trade-monthly',
        rowId: id,
        time: row.month,
        value: row[`value_${currency}`],
        printed: text[`value_${currency}`],
        status: row.status,
        roundedTo: row.rounded_to,
        sourceId: row.source_id,
        note: row.note,
      }),
    );

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
  load(tradeReconciled)
    .filter(({ row }) => row.exporter === exporter)
    .map(({ row, text, id }) =>
      pointOf({
        dataset: 'trade-reconciled-annual',
        rowId: id,
        time: row.year,
        value: row.value_usd,
        printed: text.value_usd,
        status: 'final',
        sourceId: row.source_id,
        note: row.note,
      }),
    );

/** What `part` is of `whole`, in percent, time by time. */
export const sharePoints = (part: Point[], whole: Point[], note: string): Point[] =>
  combine(part, [whole], note, (one, all) => (100 * one) / all);

export const mirrorPoints = (exporter: Reporter, column: 'gap_usd' | 'gap_percent_of_exporter'): Point[] =>
  load(tradeMirror)
    .filter(({ row }) => row.exporter === exporter)
    .map(({ row, text, id }) =>
      pointOf({
        dataset: 'trade-mirror-annual',
        rowId: id,
        time: row.year,
        value: row[column],
        printed: text[column],
        status: 'final',
        sourceId: row.source_id,
      }),
    );

export const partnerPoints = (reporter: Reporter, flow: TradeYear['flow'], column: 'partner_share_percent' | 'partner_rank'): Point[] =>
  load(tradeShares)
    .filter(({ row }) => row.reporter === reporter && row.flow === flow && row.partner === other(reporter))
    .map(({ row, text, id }) =>
      pointOf({
        dataset: 'trade-partner-shares',
        rowId: id,
        time: row.year,
        value: row[column],
        printed: text[column],
        status: 'final',
        sourceId: row.source_id,
      }),
    );

export const worldPoints = (reporter: Reporter, flow: Flow): Point[] =>
  load(tradeWorld)
    .filter(({ row }) => row.reporter === reporter && row.flow === flow && row.value_usd !== undefined)
    .map(({ row, text, id }) =>
      pointOf({
        dataset: 'trade-world-annual',
        rowId: id,
        time: row.year,
        value: row.value_usd,
        printed: text.value_usd,
        status: row.status,
        roundedTo: row.rounded_to,
        sourceId: row.source_id,
      }),
    );
