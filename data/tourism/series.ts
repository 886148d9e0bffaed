import { group } from 'd3-array';
import { load } from '../csv/load';
import { rowsWhere } from '../csv/where';
import { pointsFrom } from '../from-rows';
import { computed } from '../points';
import type { Point } from '../series';
import { addMonths } from '../time';
import {
  type ArrivalsAgeSex,
  type ArrivalsMonth,
  type ArrivalsPurpose,
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
const settled = ({ status, method }: Pick<ArrivalsMonth, 'status' | 'method'>) =>
  method === 'derived' && (status === 'final' || status === 'provisional') ? 'derived' : status;

export const monthlyArrivals = (origin: Origin): Point[] =>
  pointsFrom('arrivals-monthly', rowsWhere(load(arrivalsMonthly), { origin }), 'month', 'arrivals_persons', settled);

export const annualArrivals = (origin: Origin): Point[] =>
  pointsFrom('arrivals-annual', rowsWhere(load(arrivalsAnnual), { origin }), 'year', 'arrivals_persons', settled);

/** Arrivals from all countries, by year or by month. */
export const worldArrivals = (destination: Origin, frequency: 'annual' | 'monthly' = 'annual'): Point[] =>
  pointsFrom('arrivals-world', rowsWhere(load(arrivalsWorld), { destination, frequency }), 'period', 'arrivals_persons', settled);

export const residents = (country: Origin): Point[] =>
  pointsFrom('population', rowsWhere(load(population), { country }), 'year', 'population_persons');

export const purposeArrivals = (origin: Origin, purpose: ArrivalsPurpose['purpose']): Point[] =>
  pointsFrom('arrivals-purpose-monthly', rowsWhere(load(arrivalsPurpose), { origin, purpose }), 'month', 'arrivals_persons');

/** Japanese in South Korea of one age or sex: of South Koreans in Japan neither is published. */
export const categoryArrivals = (category: ArrivalsAgeSex['category']): Point[] =>
  pointsFrom('arrivals-age-sex-monthly', rowsWhere(load(arrivalsAgeSex), { origin: 'JPN', category }), 'month', 'arrivals_persons');

/** Entries of Japanese nationals as South Korea's immigration counts them. */
export const monthlyEntries = (): Point[] =>
  pointsFrom('entries-monthly', rowsWhere(load(entriesMonthly), { origin: 'JPN' }), 'month', 'entries_persons');

type Measure = 'total-expenditure' | 'expenditure-per-visitor';

/** What travellers of one country spent in the other: years for South Koreans (yen), quarters for Japanese (US dollars). */
export const spendingPoints = (origin: Origin, measure: Measure, currency: 'jpy' | 'usd', length: 'year' | 'quarter'): Point[] =>
  pointsFrom(
    'visitor-spending',
    rowsWhere(load(visitorSpending), { origin, measure }).filter(({ row }) => row.period.includes('Q') === (length === 'quarter')),
    'period',
    `value_${currency}`,
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

/** The total of all parts at each time; a part that a source did not show at some time adds nothing there. */
export function totals(parts: Point[][], note: string): Point[] {
  return [...group(parts.flat(), ({ label }) => label).values()].flatMap((alike) => {
    const last = alike.at(-1);
    return last ? [computed(last, alike, note, sum)] : [];
  });
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
