import type { Dataset } from '../csv/dataset';
import { arrivalsAnnual, arrivalsMonthly, arrivalsWorld, population } from '../tourism/datasets';
import { exchangeRates, tradeAnnual } from '../trade/datasets';
import { at, groupBy, type Rule } from './rule';

interface Kept {
  dataset: Dataset;
  time: string;
  /** The columns that tell one series from another. */
  series: string[];
  /** Rows of other kinds, which come as they are found. */
  except?: string;
}

/** Series that have a row for every year or month from their first to their last: a time without figure has a named absence. */
const KEPT: Kept[] = [
  { dataset: arrivalsMonthly, time: 'month', series: ['origin', 'destination'] },
  { dataset: arrivalsAnnual, time: 'year', series: ['origin', 'destination'] },
  { dataset: arrivalsWorld, time: 'period', series: ['destination', 'frequency'] },
  { dataset: tradeAnnual, time: 'year', series: ['reporter', 'flow', 'partner'], except: 'total' },
  { dataset: exchangeRates, time: 'period', series: ['currency', 'frequency', 'source_id'] },
  { dataset: population, time: 'year', series: ['country'] },
];

function following(time: string): string {
  const [year = 0, month] = time.split('-').map(Number);
  if (month === undefined) return String(year + 1);
  return month === 12 ? `${year + 1}-01` : `${year}-${String(month + 1).padStart(2, '0')}`;
}

/** The newest figures may come before those between; so many rows behind a hole, a row was lost. */
const NEWEST = 12;

/** No year or month is missing between the first and the last of a series. */
export const seriesHaveNoHoles: Rule = function* (files) {
  for (const { dataset, time, series, except } of KEPT.filter((kept) => files.whole(kept.dataset))) {
    // A quarter is none of these series' times; that is told elsewhere.
    const rows = files.rows(dataset).filter(({ text }) => (except === undefined || text.flow !== except) && !text[time]?.includes('Q'));
    for (const [name, ofSeries] of groupBy(rows, ({ text }) => series.map((column) => text[column]).join(' '))) {
      ofSeries.sort((a, b) => ((a.text[time] ?? '') < (b.text[time] ?? '') ? -1 : 1));
      let expected: string | undefined;
      for (const row of ofSeries.slice(0, -NEWEST)) {
        const found = row.text[time] ?? '';
        if (expected !== undefined && found > expected) yield at(dataset, row, time, `follows a hole: ${name} has no row for ${expected}`);
        expected = following(found);
      }
    }
  }
};
