import type { DatasetName } from '../catalogue';

/** One figure of a series of the catalogue, by the label of its point: `2014`, `FY2015`, `2019-07`. */
export interface PointTerm {
  of: 'point';
  series: string;
  at: string;
}

/** A number that a formula starts from. */
export type Term =
  | PointTerm
  /** All figures from one label to another, added up: months of a quarter or of a year. */
  | { of: 'span'; series: string; from: string; to: string }
  | { of: 'sum'; terms: Term[] }
  /** A cell of a row that is in no series. */
  | { of: 'cell'; dataset: DatasetName; row: string; column: string }
  /** The number that stands in the place of `#` in the words of a row, times `times`. */
  | { of: 'words'; dataset: DatasetName; row: string; column: string; phrase: string; times?: number };

/** A formula whose result is a number. */
export type NumberFormula =
  | { kind: 'level'; term: Term }
  /** In percent of the first figure; in `points`, the difference of two shares. */
  | { kind: 'change'; from: Term; to: Term; in: 'percent' | 'points' }
  | { kind: 'ratio'; term: Term; to: Term }
  /** Compound growth a year, in percent: 100·((last/first)^(1/years) − 1). */
  | { kind: 'growth'; from: PointTerm; to: PointTerm }
  /** Place of a share among those of all publics that rated the same country in one wave, 1 for the highest. */
  | { kind: 'rank'; series: string; at: string };

/** A formula whose result is that something holds or does not. */
export type TruthFormula =
  /** The last figure against the first, and how many of the steps between go the same way. Several series are added up. */
  | { kind: 'trend'; series: string[]; from: string; to: string; direction: 'up' | 'down' }
  | { kind: 'greater'; term: Term; than: Term }
  /** The first label at which one series exceeds the other is `at`. */
  | { kind: 'crossing'; above: string; below: string; at: string }
  | { kind: 'within'; formula: NumberFormula; low?: number; high?: number }
  | { kind: 'all'; parts: TruthFormula[] };

export type Formula = NumberFormula | TruthFormula;

const NUMBERS: Formula['kind'][] = ['level', 'change', 'ratio', 'growth', 'rank'];

export const isNumber = (formula: Formula): formula is NumberFormula => NUMBERS.includes(formula.kind);

/** What another formula has that the checked one has not. */
export const DIFFERENCES = [
  'other-record',
  'mixed-records',
  'reconciled',
  'tourists-only',
  'earlier-base',
  'earlier-wave',
  'claimed-period',
  'other-poll',
] as const;
export type Difference = (typeof DIFFERENCES)[number];

/** What a statement and the figure it is checked with do not share, or do not say. */
export type Proviso =
  | 'countries-polled'
  | 'plan-not-handling'
  | 'bilateral-visit'
  | 'younger-undefined'
  | 'low-undefined'
  | 'list-not-public'
  | 'not-a-cause';

/** How a claim is checked. */
export interface Check {
  formula: Formula;
  /** The same with another record, base or poll: what would give the claimed number, and whether it agrees too. */
  alternatives?: { with: Difference; formula: Formula }[];
  provisos?: Proviso[];
}

/** Why a claim can be given no formula. */
export type Missing =
  | 'no-list'
  | 'no-poll-named'
  | 'poll-not-found'
  | 'no-age-table'
  | 'no-number-claimed'
  | 'no-model'
  | 'no-gdp'
  | 'changing-list'
  | 'no-suppliers';

/** A claim that cannot be checked, and what comes nearest. */
export interface Unchecked {
  missing: Missing;
  nearest?: Formula[];
}
