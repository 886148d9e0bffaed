import { decimal, flag, formatted, integer, oneOf, optional, text } from '../csv/column';
import { country, nation } from '../csv/country';
import { dataset, type Row } from '../csv/dataset';
import { month, period, year } from '../csv/time';
import { sourceId } from '../sources/datasets';

/** How settled a figure is, or why there is none. */
export const TRADE_STATUSES = ['final', 'provisional', 'not-found', 'not-published'] as const;

const status = () => oneOf(...TRADE_STATUSES);
const flow = () => oneOf('exports', 'imports');
const money = () => decimal({ min: 0 });
/** The step a source rounds to, in units of the value: 100000000 for "nearest US$ 100 million". */
const roundedTo = () => optional(integer({ min: 1 }));

/** Goods trade as one reporter counts it. Two reporters' figures for one flow are never added. */
export const tradeAnnual = dataset({
  name: 'trade-annual',
  room: 'trade',
  columns: {
    year: year(),
    reporter: nation(),
    flow: oneOf('exports', 'imports', 'total'),
    partner: nation(),
    value_usd: optional(money()),
    value_jpy: optional(money()),
    status: status(),
    valuation: optional(oneOf('FOB', 'CIF', 'FOB+CIF')),
    rounded_to: roundedTo(),
    /** One row per year, reporter, flow and currency is the one to draw. */
    preferred: flag(),
    source_id: sourceId(),
    note: optional(text()),
  },
  key: ['year', 'reporter', 'flow', 'partner', 'source_id'],
});
export type TradeYear = Row<typeof tradeAnnual>;

/** A third, reconciled number that is neither country's own record: kept as a cross-check, never joined to one. */
export const tradeReconciled = dataset({
  name: 'trade-reconciled-annual',
  room: 'trade',
  columns: { year: year(), exporter: nation(), importer: nation(), value_usd: money(), source_id: sourceId(), note: optional(text()) },
  key: ['year', 'exporter', 'importer'],
});

export const tradeMonthly = dataset({
  name: 'trade-monthly',
  room: 'trade',
  columns: {
    month: month(),
    reporter: nation(),
    flow: flow(),
    partner: nation(),
    value_usd: optional(money()),
    value_jpy: optional(money()),
    status: status(),
    rounded_to: roundedTo(),
    preferred: flag(),
    source_id: sourceId(),
    note: optional(text()),
  },
  key: ['month', 'reporter', 'flow', 'partner', 'source_id'],
});
export type TradeMonth = Row<typeof tradeMonthly>;

export const tradeMonthlyChange = dataset({
  name: 'trade-monthly-change',
  room: 'trade',
  columns: {
    month: month(),
    reporter: nation(),
    flow: flow(),
    partner: nation(),
    item: oneOf('all-goods', 'food', 'motor-vehicles'),
    change_on_year_percent: decimal({ min: -100 }),
    source_id: sourceId(),
  },
  key: ['month', 'reporter', 'flow', 'partner', 'item', 'source_id'],
});

/** The importer's record less the exporter's, of the same goods. */
export const tradeMirror = dataset({
  name: 'trade-mirror-annual',
  room: 'trade',
  columns: {
    year: year(),
    exporter: nation(),
    importer: nation(),
    exporter_reported_usd: money(),
    importer_reported_usd: money(),
    gap_usd: decimal(),
    gap_percent_of_exporter: decimal({ min: -100 }),
    source_id: sourceId(),
  },
  key: ['year', 'exporter', 'importer'],
});
export type TradeMirror = Row<typeof tradeMirror>;

export const tradeWorld = dataset({
  name: 'trade-world-annual',
  room: 'trade',
  columns: {
    year: year(),
    reporter: nation(),
    flow: flow(),
    value_usd: optional(money()),
    value_jpy: optional(money()),
    status: status(),
    rounded_to: roundedTo(),
    source_id: sourceId(),
  },
  key: ['year', 'reporter', 'flow', 'source_id'],
});
export type TradeWorld = Row<typeof tradeWorld>;

export const tradeShares = dataset({
  name: 'trade-partner-shares',
  room: 'trade',
  columns: {
    year: year(),
    reporter: nation(),
    flow: oneOf('exports', 'imports', 'total'),
    partner: nation(),
    partner_rank: integer({ min: 1 }),
    partner_share_percent: decimal({ min: 0, max: 100 }),
    top_partner_name: text(),
    top_partner_share_percent: decimal({ min: 0, max: 100 }),
    source_id: sourceId(),
  },
  key: ['year', 'reporter', 'flow', 'partner'],
});
export type TradeShare = Row<typeof tradeShares>;

export const tradeCommodities = dataset({
  name: 'trade-commodities-annual',
  room: 'trade',
  columns: {
    year: year(),
    reporter: nation(),
    flow: flow(),
    partner: nation(),
    classification: oneOf('HS2017-2', 'HS2017-6', 'HSK-10', 'SITC-1', 'MTI'),
    /** `TOTAL`: all SITC sections together. Empty for the MTI items, which their source names without a code. */
    code: optional(formatted(/^(?:[0-9]{1,10}|TOTAL)$/, 'a commodity code of digits, leading zeros kept, or TOTAL')),
    label: text(),
    value_usd: money(),
    source_id: sourceId(),
  },
  key: ['year', 'reporter', 'flow', 'partner', 'classification', 'code', 'label'],
});
export type TradeCommodity = Row<typeof tradeCommodities>;

/** The three materials Japan put under export control in July 2019. */
export const controlledMaterials = dataset({
  name: 'trade-controlled-materials',
  room: 'trade',
  columns: {
    period: period(),
    frequency: oneOf('annual', 'monthly'),
    reporter: nation(),
    flow: flow(),
    partner: country(),
    hs_code: formatted(/^(?:\d{6}|\d{10})$/, 'an HS code of six or ten digits'),
    material: oneOf('hydrogen-fluoride', 'photoresist', 'polyimide-film'),
    /** `heading`: the whole six-digit heading, much wider than the controlled item. */
    scope: oneOf('item', 'heading'),
    value_usd: optional(money()),
    value_jpy: optional(money()),
    quantity_kg: optional(money()),
    source_id: sourceId(),
    note: optional(text()),
  },
  key: ['period', 'frequency', 'reporter', 'flow', 'partner', 'hs_code', 'source_id'],
});
export type ControlledMaterial = Row<typeof controlledMaterials>;

export const boycottItems = dataset({
  name: 'trade-boycott-items',
  room: 'trade',
  columns: {
    period: period(),
    frequency: oneOf('annual', 'monthly'),
    reporter: nation(),
    flow: flow(),
    partner: nation(),
    item: oneOf('beer', 'food', 'motor-vehicles'),
    value_usd: optional(money()),
    value_jpy: optional(money()),
    source_id: sourceId(),
    note: optional(text()),
  },
  key: ['period', 'reporter', 'flow', 'partner', 'item', 'source_id'],
});
export type BoycottItem = Row<typeof boycottItems>;

export const foreignInvestment = dataset({
  name: 'investment-annual',
  room: 'trade',
  columns: { year: year(), investor: nation(), host: nation(), notified_usd: money(), source_id: sourceId(), note: optional(text()) },
  key: ['year', 'investor', 'host'],
});

export const exchangeRates = dataset({
  name: 'exchange-rates',
  room: 'trade',
  columns: {
    period: period(),
    frequency: oneOf('annual', 'monthly'),
    currency: oneOf('JPY', 'KRW'),
    per_usd: decimal({ min: 0 }),
    source_id: sourceId(),
  },
  key: ['period', 'frequency', 'currency', 'source_id'],
});
export type ExchangeRate = Row<typeof exchangeRates>;
