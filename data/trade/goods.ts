import { load } from '../csv/load';
import { rowsWhere } from '../csv/where';
import { pointsFrom } from '../from-rows';
import type { Point } from '../series';
import {
  boycottItems,
  type ControlledMaterial,
  controlledMaterials,
  exchangeRates,
  foreignInvestment,
  type TradeCommodity,
  tradeCommodities,
  tradeMonthlyChange,
} from './datasets';
import type { Flow, Reporter } from './series';

type Classification = TradeCommodity['classification'];
export type Material = 'hydrogen-fluoride' | 'photoresist' | 'polyimide-film';

interface Shipment {
  material: Material;
  partner: ControlledMaterial['partner'];
  frequency: 'annual' | 'monthly';
  column: 'value_usd' | 'quantity_kg';
}

/** South Korea's imports of one controlled item (the ten-digit item, never its wider heading) from one partner. */
export const materialPoints = ({ material, partner, frequency, column }: Shipment): Point[] =>
  pointsFrom(
    'trade-controlled-materials',
    rowsWhere(load(controlledMaterials), { reporter: 'KOR', flow: 'imports', scope: 'item', material, partner, frequency }),
    'period',
    column,
  );

/** One reporter's trade in one commodity, year by year. */
export const commodityPoints = (reporter: Reporter, flow: Flow, classification: Classification, code: string): Point[] =>
  pointsFrom('trade-commodities-annual', rowsWhere(load(tradeCommodities), { reporter, flow, classification, code }), 'year', 'value_usd');

/** All commodities of one classification, each with its code; the total that one source prints among them is left out. */
export const commodityRows = (reporter: Reporter, flow: Flow, classification: Classification): { code: string; point: Point }[] =>
  rowsWhere(load(tradeCommodities), { reporter, flow, classification })
    .filter(({ row }) => row.code !== 'TOTAL')
    .flatMap((entry) =>
      pointsFrom('trade-commodities-annual', [entry], 'year', 'value_usd').map((point) => ({ code: entry.text.code, point })),
    );

/** Months of Japan's exports to South Korea of one consumer good, as newspapers quoted them. */
export const consumerPoints = (item: 'beer' | 'food' | 'motor-vehicles'): Point[] =>
  pointsFrom(
    'trade-boycott-items',
    rowsWhere(load(boycottItems), { reporter: 'JPN', flow: 'exports', item, frequency: 'monthly' }),
    'period',
    'value_jpy',
  );

/** Published changes on the same month of the year before. */
export const changePoints = (reporter: Reporter, flow: Flow, item: 'all-goods' | 'food' | 'motor-vehicles'): Point[] =>
  pointsFrom('trade-monthly-change', rowsWhere(load(tradeMonthlyChange), { reporter, flow, item }), 'month', 'change_on_year_percent');

/** The source that reaches to the present, by year and by month. */
export const FEDERAL_RESERVE = 'fed_g5_datasets';

/** Average rates of one currency from one source. */
export const ratePoints = (currency: 'JPY' | 'KRW', sourceId: string, frequency: 'annual' | 'monthly' = 'annual'): Point[] =>
  pointsFrom('exchange-rates', rowsWhere(load(exchangeRates), { currency, frequency, source_id: sourceId }), 'period', 'per_usd');

export const investmentPoints = (investor: Reporter): Point[] =>
  pointsFrom('investment-annual', rowsWhere(load(foreignInvestment), { investor }), 'year', 'notified_usd');
