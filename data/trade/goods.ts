import { load } from '../csv/load';
import { pointsFrom } from '../from-rows';
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
  pointsFrom(
    'trade-controlled-materials',
    load(controlledMaterials)
      .filter(({ row }) => row.reporter === 'KOR' && row.flow === 'imports' && row.scope === 'item')
      .filter(({ row }) => row.material === material && row.partner === partner && row.frequency === frequency),
    'period',
    column,
  );

/** One reporter's trade by commodity; the total that one source prints among them is left out. */
const commodities = (reporter: Reporter, flow: Flow, classification: string) =>
  load(tradeCommodities).filter(
    ({ row }) => row.reporter === reporter && row.flow === flow && row.classification === classification && row.code !== 'TOTAL',
  );

/** One reporter's trade in one commodity, year by year. */
export const commodityPoints = (reporter: Reporter, flow: Flow, classification: string, code: string): Point[] =>
  pointsFrom(
    'trade-commodities-annual',
    commodities(reporter, flow, classification).filter(({ row }) => row.code === code),
    'year',
    'value_usd',
  );

/** All commodities of one classification, each with its code. */
export const commodityRows = (reporter: Reporter, flow: Flow, classification: string): { code: string; point: Point }[] =>
  commodities(reporter, flow, classification).flatMap((entry) =>
    pointsFrom('trade-commodities-annual', [entry], 'year', 'value_usd').map((point) => ({ code: entry.text.code, point })),
  );

/** Months of Japan's exports to South Korea of one consumer good, as newspapers quoted them. */
export const consumerPoints = (item: 'beer' | 'food' | 'motor-vehicles'): Point[] =>
  pointsFrom(
    'trade-boycott-items',
    load(boycottItems).filter(
      ({ row }) => row.reporter === 'JPN' && row.flow === 'exports' && row.item === item && row.frequency === 'monthly',
    ),
    'period',
    'value_jpy',
  );

/** Published changes on the same month of the year before. */
export const changePoints = (reporter: Reporter, flow: Flow, item: 'all-goods' | 'food' | 'motor-vehicles'): Point[] =>
  pointsFrom(
    'trade-monthly-change',
    load(tradeMonthlyChange).filter(({ row }) => row.reporter === reporter && row.flow === flow && row.item === item),
    'month',
    'change_on_year_percent',
  );

/** The source that reaches to the present, by year and by month. */
export const FEDERAL_RESERVE = 'fed_g5_datasets';

/** Average rates of one currency from one source. */
export const ratePoints = (currency: 'JPY' | 'KRW', sourceId: string, frequency: 'annual' | 'monthly' = 'annual'): Point[] =>
  pointsFrom(
    'exchange-rates',
    load(exchangeRates).filter(({ row }) => row.currency === currency && row.frequency === frequency && row.source_id === sourceId),
    'period',
    'per_usd',
  );

export const investmentPoints = (investor: Reporter): Point[] =>
  pointsFrom(
    'investment-annual',
    load(foreignInvestment).filter(({ row }) => row.investor === investor),
    'year',
    'notified_usd',
  );
