import type { Unit } from '../series';
import type { Formula } from './formula';
import type { Outcome } from './outcome';
import type { ClaimWords } from './words';

/** What a number counts: a unit of the series, what a formula makes of it, or a unit that only a statement has. */
export type Measure =
  | Unit
  | 'change'
  | 'ratio'
  | 'percent_per_year'
  | 'votes'
  | 'years'
  | 'meetings'
  | 'items'
  | 'prefectures'
  | 'countries';

const MEASURES: Measure[] = [
  'percent',
  'usd',
  'jpy',
  'persons',
  'rank',
  'ratio',
  'percent_per_year',
  'votes',
  'years',
  'meetings',
  'items',
  'prefectures',
  'countries',
];

/** The unit of a statement, as the dataset writes it. @throws for one that no text is known for */
export function claimedMeasure(unit: string | undefined): Measure {
  const measure = MEASURES.find((candidate) => candidate === unit);
  if (!measure) throw new Error(`no text is known for the unit "${unit}" of a claim`);
  return measure;
}

/** What the result of a formula counts; `unit` is that of a figure which is in no series. */
export function measureOf(formula: Formula, { cells }: Pick<Outcome, 'cells'>, unit: Measure): Measure {
  switch (formula.kind) {
    case 'change':
      return formula.in === 'points' ? 'points' : 'change';
    case 'growth':
      return 'percent_per_year';
    case 'ratio':
    case 'rank':
      return formula.kind;
    case 'within':
      return measureOf(formula.formula, { cells }, unit);
    default:
      return cells[0]?.series?.series.unit ?? unit;
  }
}

/** Decimals of a number as a statement prints it. */
const decimalsOf = (value: number): number => String(value).split('.')[1]?.length ?? 0;

/** Rates need two decimals to be told apart; 2.16 and 2.21 percent a year are a fortune over 26 years. */
const DECIMALS: Partial<Record<Measure, number>> = { ratio: 2, percent_per_year: 2 };

/** Money and people need four figures to be told apart: exports of 17.05 billion dollars are not the 17.3 that a statement says. */
const FIGURES = 4;

/** A number with what it counts. `printed`: as exact as the statement prints it. */
export function amountText(value: number, measure: Measure, { claims, format }: ClaimWords, printed?: 'printed'): string {
  const { amounts } = claims.formulas;
  switch (measure) {
    case 'change':
      return amounts.percent(value === 0 ? format.number(0) : format.signed(value, printed ? decimalsOf(value) : 1));
    case 'points':
      return amounts.points(format.signed(value));
    case 'ratio':
    case 'percent_per_year':
    case 'rank':
    case 'votes':
    case 'years':
    case 'meetings':
    case 'items':
    case 'prefectures':
    case 'countries':
      return amounts[measure](format.number(value, DECIMALS[measure] ?? 1));
    default:
      return format.quantity(value, measure, FIGURES);
  }
}

/** The distance of two numbers, without a sign; of two percentages in points. */
export function distanceText(distance: number, measure: Measure, words: ClaimWords): string {
  switch (measure) {
    case 'percent':
    case 'change':
      return words.claims.formulas.amounts.points(words.format.number(distance, 2));
    case 'usd':
    case 'jpy':
    case 'persons':
      return words.format.quantity(distance, measure);
    default:
      return amountText(distance, measure, words);
  }
}
