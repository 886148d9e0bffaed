import type { Dataset } from '../csv/dataset';
import type { CheckedRow } from '../csv/read';
import { population } from '../tourism/datasets';
import { exchangeRates, tradeAnnual, tradeMonthly, tradeReconciled, tradeShares, tradeWorld } from '../trade/datasets';
import { at, groupBy, type Rule } from './rule';

/**
 * The greatest step on record is 2.0 times (the won's rate, 1960 to 1961; between trade years 1.7): a shifted point or a lost
 * thousand is ten times or more. Arrivals are left out: in 2020 they fell to a hundredth.
 */
const LARGEST = 5;

const STEADY: { dataset: Dataset; time: string; series: string[]; columns: string[] }[] = [
  { dataset: exchangeRates, time: 'period', series: ['currency', 'frequency', 'source_id'], columns: ['per_usd'] },
  { dataset: population, time: 'year', series: ['country'], columns: ['population_persons'] },
  { dataset: tradeAnnual, time: 'year', series: ['reporter', 'flow', 'partner'], columns: ['value_usd', 'value_jpy'] },
  { dataset: tradeMonthly, time: 'month', series: ['reporter', 'flow', 'partner'], columns: ['value_usd', 'value_jpy'] },
  { dataset: tradeWorld, time: 'year', series: ['reporter', 'flow'], columns: ['value_usd', 'value_jpy'] },
  { dataset: tradeReconciled, time: 'year', series: ['exporter', 'importer'], columns: ['value_usd'] },
  {
    dataset: tradeShares,
    time: 'year',
    series: ['reporter', 'flow', 'partner'],
    columns: ['partner_share_percent', 'top_partner_share_percent'],
  },
];

/** Whether a figure is far above, or far below, every one of its neighbours. */
function isFarFrom(figure: number, neighbours: readonly number[]): boolean {
  if (neighbours.length === 0 || figure === 0) return false;
  return neighbours.every((other) => figure > LARGEST * other) || neighbours.every((other) => figure * LARGEST < other);
}

/** The places before and after one; for the first and the last, the two next to it, so that a wrong neighbour does not tell on it. */
function besides(index: number, length: number): number[] {
  if (index === 0) return [1, 2];
  return index === length - 1 ? [index - 1, index - 2] : [index - 1, index + 1];
}

/** A figure of a steady series is not many times those before and after it. */
export const stepsAreSmall: Rule = function* (files) {
  for (const { dataset, time, series, columns } of STEADY) {
    for (const column of columns) {
      const figureOf = ({ text }: CheckedRow): number => Number(text[column]);
      const filled = files.rows(dataset).filter(({ text }) => text[column] !== '');
      for (const rows of groupBy(filled, ({ text }) => series.map((name) => text[name]).join(' ')).values()) {
        rows.sort((a, b) => ((a.text[time] ?? '') < (b.text[time] ?? '') ? -1 : 1));
        for (const [index, row] of rows.entries()) {
          const neighbours = besides(index, rows.length).flatMap((other) => rows[other] ?? []);
          if (!isFarFrom(figureOf(row), neighbours.map(figureOf))) continue;
          const beside = neighbours.map((other) => `${other.text[column]} on line ${other.line}`).join(' and ');
          yield at(dataset, row, column, `is more than ${LARGEST} times off its neighbours, ${beside}`);
        }
      }
    }
  }
};
