import { load } from '../csv/load';
import { pointOf } from '../points';
import type { Point } from '../series';
import { boycottItems, controlledMaterials, exchangeRates, foreignInvestment, tradeCommodities, tradeMonthlyChange } from './datasets';
import type { Flow, Reporter } from './series';

export type Material = 'hydrogen-fluoride' | 'photoresist' | 'polyimide-film';

interface Shipment {
  material: Material;
  partner: string;
  frequency: 'annual' | 'monthly';
  column: 'value_usd' | 'quantity_kg';
}

/** South Korea's imports of one controlled item (the ten-digit item, never its wider heading) from one partner. */
export const materialPoints = ({ material, partner, frequency, column }: Shipment): Point[] =>
  load(controlledMaterials)
    .filter(({ row }) => row.reporter === 'KOR' && row.flow === 'imports' && row.scope === 'item')
    .filter(({ row }) => row.material === material && row.partner === partner && row.frequency === frequency)
    .map(({ row, text, id }) =>
      pointOf({
        dataset: 'trade-controlled-materials',
        rowId: id,
        time: row.period,
        value: row[column],
        printed: text[column],
        status: 'final',
        sourceId: row.source_id,
        note: row.note,
      }),
    );

/** One reporter's trade in one commodity, year by year. */
export const commodityPoints = (reporter: Reporter, flow: Flow, classification: string, code: string): Point[] =>
  commodityRows(reporter, flow, classification).flatMap((entry) => (entry.code === code ? [entry.point] : []));

/** All commodities of one classification, each with its code; the total that one source prints among them is left out. */
export const commodityRows = (reporter: Reporter, flow: Flow, classification: string): { code: string; point: Point }[] =>
  load(tradeCommodities)
    .filter(({ row }) => row.reporter === reporter && row.flow === flow && row.classification === classification && row.code !== 'TOTAL')
    .map(({ row, text, id }) => ({
      code: text.code,
      point: pointOf({
        dataset: 'trade-commodities-annual',
        rowId: id,
        time: row.year,
        value: row.value_usd,
        printed: text.value_usd,
        status: 'final',
        sourceId: row.source_id,
      }),
    }));

/** Months of Japan's exports to South Korea of one consumer good, as newspapers quoted them. */
export const consumerPoints = (item: 'beer' | 'food' | 'motor-vehicles'): Point[] =>
  load(boycottItems)
    .filter(({ row }) => row.reporter === 'JPN' && row.flow === 'exports' && row.item === item && row.frequency === 'monthly')
    .map(({ row, text, id }) =>
      pointOf({
        dataset: 'trade-boycott-items',
        rowId: id,
        time: row.period,
        value: row.value_jpy,
        printed: text.value_jpy,
        status: 'final',
        sourceId: row.source_id,
        note: row.note,
      }),
    );

/** Published changes on the same month of the year before. */
export const changePoints = (reporter: Reporter, flow: Flow, item: 'all-goods' | 'food' | 'motor-vehicles'): Point[] =>
  load(tradeMonthlyChange)
    .filter(({ row }) => row.reporter === reporter && row.flow === flow && row.item === item)
    .map(({ row, text, id }) =>
      pointOf({
        dataset: 'trade-monthly-change',
        rowId: id,
        time: row.month,
        value: row.change_on_year_percent,
        printed: text.change_on_year_percent,
        status: 'final',
        sourceId: row.source_id,
      }),
    );

/** The source that reaches to the present, by year and by month. */
export const FEDERAL_RESERVE = 'fed_g5_datasets';

/** Average rates of one currency from one source. */
export const ratePoints = (currency: 'JPY' | 'KRW', sourceId: string, frequency: 'annual' | 'monthly' = 'annual'): Point[] =>
  load(exchangeRates)
    .filter(({ row }) => row.currency === currency && row.frequency === frequency && row.source_id === sourceId)
    .map(({ row, text, id }) =>
      pointOf({
        dataset: 'exchange-rates',
        rowId: id,
        time: row.period,
        value: row.per_usd,
        printed: text.per_usd,
        status: 'final',
        sourceId: row.source_id,
      }),
    );

export const investmentPoints = (investor: Reporter): Point[] =>
  load(foreignInvestment)
    .filter(({ row }) => row.investor === investor)
    .map(({ row, text, id }) =>
      pointOf({
        dataset: 'investment-annual',
        rowId: id,
        time: row.year,
        value: row.notified_usd,
        printed: text.notified_usd,
        status: 'final',
        sourceId: row.source_id,
        note: row.note,
      }),
    );
