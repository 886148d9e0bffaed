import { expect, it } from 'vitest';
import { load } from '../csv/load';
import { figure } from '../figures';
import { pointsOf, type Series } from '../series';
import { boycottItems, controlledMaterials, foreignInvestment, tradeAnnual, tradeCommodities, tradeMonthly } from './datasets';
import { tradeFigureDefinitions } from './figures';

const COUNTED = [boycottItems, controlledMaterials, tradeAnnual, tradeCommodities, tradeMonthly] as const;

/** Who counted a row, by dataset and row. Investment is notified to the country that receives it. */
const counters = new Map<string, string>([
  ...COUNTED.flatMap((dataset) => load(dataset).map(({ row, id }) => [`${dataset.name} ${id}`, row.reporter] as const)),
  ...load(foreignInvestment).map(({ row, id }) => [`${foreignInvestment.name} ${id}`, row.host] as const),
]);

const countersOf = (series: Series): Set<string> =>
  new Set(
    pointsOf(series)
      .flatMap(({ rowId, dataset, parts }) => (rowId === '' ? (parts ?? []) : [{ dataset, row: rowId }]))
      .flatMap(({ dataset, row }) => counters.get(`${dataset} ${row}`)?.toLowerCase() ?? []),
  );

it('draws what one country counts in the colour of that country, unless its lines are that country’s partners', () => {
  const lines = tradeFigureDefinitions.flatMap(({ id }) => {
    const { chart } = figure(id, 'en');
    if (chart.kind !== 'time') return [];
    return chart.series.map((series) => ({ name: `${id} ${series.id}`, series, by: countersOf(series) }));
  });
  const counted = lines.filter(({ by }) => by.size === 1);
  expect(counted.length).toBeGreaterThan(20);
  const unlike = counted.filter(({ series, by }) => !by.has(series.hue));
  const suppliers = unlike.filter(({ name }) => /^(?:hydrogen-fluoride|photoresist)-suppliers /.test(name));
  expect(suppliers.map(({ series }) => `${series.id} ${series.hue}`)).toEqual([
    'jpn jpn',
    'chn other-1',
    'twn other-2',
    'usa other-3',
    'jpn jpn',
    'bel other-1',
    'usa other-3',
  ]);
  expect(unlike.filter((line) => !suppliers.includes(line)).map(({ name, series }) => `${name} ${series.hue}`)).toEqual([]);
});
