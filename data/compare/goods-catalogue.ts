import { load } from '../csv/load';
import { rowsWhere } from '../csv/where';
import type { Context } from '../text/context';
import { dataText } from '../text/data-words';
import { boycottItems, controlledMaterials, tradeCommodities, tradeMonthlyChange } from '../trade/datasets';
import { changePoints, commodityPoints, consumerPoints, materialPoints } from '../trade/goods';
import type { FlowDraft } from './flow-entry';
import { directionOf, hueOf, otherOf, REPORTERS } from './trade-catalogue';

/** Different rows of a dataset, by what `key` says of them. */
const distinct = <Row>(rows: readonly { row: Row }[], key: (row: Row) => string): Row[] => [
  ...new Map(rows.map(({ row }) => [key(row), row])).values(),
];

/** South Korea's imports of the three materials under export control, by supplier. */
const materials = ({ text }: Context): FlowDraft[] =>
  distinct(
    rowsWhere(load(controlledMaterials), { reporter: 'KOR', flow: 'imports', scope: 'item' }),
    (row) => `${row.material} ${row.partner} ${row.frequency}`,
  ).flatMap(({ material, partner, frequency }) =>
    (['usd', 'kg'] as const).map((unit): FlowDraft => {
      const words = text.pages.compare.flows;
      const names = words.material(text.pages.compare.items[material], text.codes.country[partner], unit);
      const monthly = frequency === 'monthly';
      return {
        id: `trade.${material}.${partner.toLowerCase()}.${unit}${monthly ? '.monthly' : ''}`,
        group: 'trade',
        hue: hueOf('KOR'),
        unit,
        countries: ['KOR', partner],
        names,
        measure: {
          concept: 'material',
          counter: 'KOR',
          role: 'imports',
          direction: `${partner}-KOR`.toLowerCase(),
          item: material,
          frequency: monthly ? 'month' : 'year',
        },
        points: materialPoints({ material, partner, frequency, column: unit === 'usd' ? 'value_usd' : 'quantity_kg' }),
      };
    }),
  );

/** Trade in single commodities; those that their source names without a code cannot be told apart for sure. */
const commodities = ({ text, language }: Context): FlowDraft[] =>
  distinct(
    load(tradeCommodities).filter(({ row }) => row.code !== undefined && row.code !== 'TOTAL'),
    (row) => `${row.reporter} ${row.flow} ${row.classification} ${row.code}`,
  ).map(({ reporter, flow, classification, code = '', label }) => ({
    id: `trade.${flow}.${reporter.toLowerCase()}.${classification.toLowerCase()}.${code}`,
    group: 'trade',
    hue: hueOf(reporter),
    unit: 'usd',
    countries: REPORTERS,
    names: text.pages.compare.flows.commodity(
      text.codes.country[reporter],
      text.codes.country[otherOf(reporter)],
      flow,
      dataText(label, language),
      `${classification} ${code}`,
    ),
    measure: {
      concept: 'commodity',
      counter: reporter,
      role: flow,
      direction: directionOf(reporter, flow),
      item: `${classification} ${code}`,
      frequency: 'year',
    },
    points: commodityPoints(reporter, flow, classification, code),
  }));

/** Japan's exports of goods that were boycotted. */
const consumerGoods = ({ text }: Context): FlowDraft[] =>
  distinct(
    load(boycottItems).filter(({ row }) => row.reporter === 'JPN' && row.frequency === 'monthly'),
    (row) => row.item,
  ).map(({ item }) => ({
    id: `trade.exports.jpn.${item}.jpy.monthly`,
    group: 'trade',
    hue: 'jpn',
    unit: 'jpy',
    countries: REPORTERS,
    names: text.pages.compare.flows.consumerGood(text.pages.compare.items[item]),
    measure: { concept: 'consumer-good', counter: 'JPN', role: 'exports', direction: 'jpn-kor', item, frequency: 'month' },
    points: consumerPoints(item),
  }));

/** Published changes on the same month a year before. */
const changes = ({ text }: Context): FlowDraft[] =>
  distinct(load(tradeMonthlyChange), (row) => `${row.reporter} ${row.flow} ${row.item}`).map(({ reporter, flow, item }) => ({
    id: `trade.change.${flow}.${reporter.toLowerCase()}.${item}`,
    group: 'trade',
    hue: hueOf(reporter),
    unit: 'percent',
    quantity: 'percent-on-year',
    countries: REPORTERS,
    names: text.pages.compare.flows.change(
      text.codes.country[reporter],
      text.codes.country[otherOf(reporter)],
      flow,
      text.pages.compare.items[item],
    ),
    measure: {
      concept: 'yearly-change',
      counter: reporter,
      role: flow,
      direction: directionOf(reporter, flow),
      item,
      frequency: 'month',
    },
    points: changePoints(reporter, flow, item),
  }));

/** Trade in single goods. */
export const goodsDrafts = (context: Context): FlowDraft[] => [
  ...materials(context),
  ...consumerGoods(context),
  ...changes(context),
  ...commodities(context),
];
