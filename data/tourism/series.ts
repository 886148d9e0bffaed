import { load } from '../csv/load';
import { combine, computed, pointOf } from '../points';
import type { Point } from '../series';
import { addMonths } from '../time';
import {
  type ArrivalsMonth,
  arrivalsAgeSex,
  arrivalsAnnual,
  arrivalsMonthly,
  arrivalsPurpose,
  arrivalsWorld,
  entriesMonthly,
  population,
  visitorSpending,
} from './datasets';

export type Origin = ArrivalsMonth['origin'];

/** Travellers of one country always go to the other one. */
export const destinationOf = (origin: Origin): Origin => (origin === 'JPN' ? 'KOR' : 'JPN');

/** A figure worked out from published rates is marked so, unless its row says it is less settled than that. */
const settled = (status: ArrivalsMonth['status'], method: ArrivalsMonth['method']) =>
  method === 'derived' && (status === 'final' || status === 'provisional') ? 'derived' : status;

export const monthlyArrivals = (origin: Origin): Point[] =>
  load(arrivalsMonthly)
    .filter(({ row }) => row.origin === origin)
    .map(({ row, text, id }) =>
      pointOf({
        dataset: 'arrivals-monthly',
        rowId: id,
        time: row.month,
        value: row.arrivals_persons,
        printed: text.arrivals_persons,
        status: settled(row.status, row.method),
        roundedTo: row.rounded_to_persons,
        sourceId: row.source_id,
        note: row.note,
      }),
    );

export const annualArrivals = (origin: Origin): Point[] =>
  load(arrivalsAnnual)
    .filter(({ row }) => row.origin === origin)
    .map(({ row, text, id }) =>
      pointOf({
        dataset: 'arrivals-annual',
        rowId: id,
        time: row.year,
        value: row.arrivals_persons,
        printed: text.arrivals_persons,
        status: settled(row.status, row.method),
        roundedTo: row.rounded_to_persons,
        sourceId: row.source_id,
        note: row.note,
      }),
    );

/** Arrivals from all countries, by year or by month. */
export const worldArrivals = (destination: Origin, frequency: 'annual' | 'monthly' = 'annual'): Point[] =>
  load(arrivalsWorld)
    .filter(({ row }) => row.destination === destination && row.frequency === frequency)
    .map(({ row, text, id }) =>
      pointOf({
        dataset: 'arrivals-world',
        rowId: id,
        time: row.period,
        value: row.arrivals_persons,
        printed: text.arrivals_persons,
        status: settled(row.status, row.method),
        roundedTo: row.rounded_to_persons,
        sourceId: row.source_id,
        note: row.note,
      }),
    );

export const residents = (country: Origin): Point[] =>
  load(population)
    .filter(({ row }) => row.country === country)
    .map(({ row, text, id }) =>
      pointOf({
        dataset: 'population',
        rowId: id,
        time: row.year,
        value: row.population_persons,
        printed: text.population_persons,
        status: 'final',
        sourceId: row.source_id,
      }),
    );

export const purposeArrivals = (origin: Origin, purpose: string): Point[] =>
  load(arrivalsPurpose)
    .filter(({ row }) => row.origin === origin && row.purpose === purpose)
    .map(({ row, text, id }) =>
      pointOf({
        dataset: 'arrivals-purpose-monthly',
        rowId: id,
        time: row.month,
        value: row.arrivals_persons,
        printed: text.arrivals_persons,
        status: 'final',
        sourceId: row.source_id,
      }),
    );

export const categoryArrivals = (category: string): Point[] =>
  load(arrivalsAgeSex)
    .filter(({ row }) => row.category === category)
    .map(({ row, text, id }) =>
      pointOf({
        dataset: 'arrivals-age-sex-monthly',
        rowId: id,
        time: row.month,
        value: row.arrivals_persons,
        printed: text.arrivals_persons,
        status: 'final',
        sourceId: row.source_id,
      }),
    );

/** Entries of Japanese nationals as South Korea's immigration counts them. */
export const monthlyEntries = (): Point[] =>
  load(entriesMonthly).map(({ row, text, id }) =>
    pointOf({
      dataset: 'entries-monthly',
      rowId: id,
      time: row.month,
      value: row.entries_persons,
      printed: text.entries_persons,
      status: row.status,
      sourceId: row.source_id,
    }),
  );

type Measure = 'total-expenditure' | 'expenditure-per-visitor';

/** What travellers of one country spent in the other: years for South Koreans (yen), quarters for Japanese (US dollars). */
export const spendingPoints = (origin: Origin, measure: Measure, currency: 'jpy' | 'usd', length: 'year' | 'quarter'): Point[] =>
  load(visitorSpending)
    .filter(({ row }) => row.origin === origin && row.measure === measure && row.period.includes('Q') === (length === 'quarter'))
    .map(({ row, text, id }) =>
      pointOf({
        dataset: 'visitor-spending',
        rowId: id,
        time: row.period,
        value: row[`value_${currency}`],
        printed: text[`value_${currency}`],
        status: row.status,
        sourceId: row.source_id,
        note: row.note,
      }),
    );

const sum = (...values: number[]): number => values.reduce((total, value) => total + value, 0);

const byLabel = (points: Point[]): Map<string, Point> => new Map(points.map((point) => [point.label, point]));

/**
 * The sum of twelve months up to and with each month, from the twelfth month on. Where one of the twelve has no figure there is
 * no sum, and the first such month says why.
 */
export function twelveMonthSums(months: Point[], note: string): Point[] {
  const known = byLabel(months);
  return months
    .toSorted((a, b) => a.label.localeCompare(b.label))
    .slice(11)
    .map((month) =>
      computed(
        month,
        Array.from({ length: 12 }, (_, index) => known.get(addMonths(month.label, index - 11))),
        note,
        sum,
      ),
    );
}

/** Sums of calendar years, only of years with all twelve months. */
export function annualSums(months: Point[], note: string): Point[] {
  const known = byLabel(months);
  const years = [...new Set(months.map((month) => month.label.slice(0, 4)))].toSorted();
  return years.flatMap((year) => {
    const parts = Array.from({ length: 12 }, (_, index) => known.get(addMonths(`${year}-01`, index)));
    const [first] = parts;
    return first && !parts.includes(undefined)
      ? [computed({ ...first, label: year, period: { from: year, to: year } }, parts, note, sum)]
      : [];
  });
}

/** `part` per hundred of `whole`, time by time. */
export const perHundred = (part: Point[], whole: Point[], note: string): Point[] =>
  combine(part, [whole], note, (one, all) => (100 * one) / all);

/** The total of all parts at each time; a part that a source did not show at some time adds nothing there. */
export function totals(parts: Point[][], note: string): Point[] {
  const all = parts.flat();
  return [...byLabel(all).values()].map((point) =>
    computed(
      point,
      all.filter((part) => part.label === point.label),
      note,
      sum,
    ),
  );
}

/**
 * Population counts, with the last known year standing in for the years after it that have none.
 * A rate changes by less than a hundredth of itself for it, and its note says so.
 */
export function extended(counts: Point[], years: string[]): Point[] {
  const last = counts.toSorted((a, b) => a.label.localeCompare(b.label)).at(-1);
  const later = last ? years.filter((year) => year > last.label) : [];
  return [
    ...counts,
    ...later.flatMap((year) => (last ? [{ ...last, label: year, period: { from: year, to: year }, status: 'estimate' as const }] : [])),
  ];
}
