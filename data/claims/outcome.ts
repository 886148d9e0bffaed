import type { Break } from '../compare/comparable';
import type { Formula, TruthFormula } from './formula';
import type { Refusal } from './guard';
import type { Sampling } from './sampling';
import type { Cell } from './terms';

/** What a formula found. */
export type Finding =
  /** A difference of two shares has a sampling error. */
  | { kind: 'number'; value: number; sampling?: Sampling }
  /** `among`: how many were ranked. */
  | { kind: 'rank'; value: number; among: number }
  /** `along` of `steps` went the way the formula names. */
  | { kind: 'trend'; holds: boolean; first: number; last: number; along: number; steps: number; sampling?: Sampling }
  | { kind: 'greater'; holds: boolean; value: number; than: number; sampling?: Sampling }
  /** `label`: where one first exceeded the other; `compared`: at how many labels both have a figure, up to the one asked about, where they are `value` and `than`. */
  | { kind: 'crossing'; holds: boolean; label?: string; compared: number; since: string; value: number; than: number; sampling?: Sampling }
  | { kind: 'within'; holds: boolean; value: number }
  | { kind: 'all'; holds: boolean };

/** A formula worked out: the figures it used, what it found, or why it found nothing. */
export interface Outcome<F extends Formula = Formula> {
  formula: F;
  /** In the order of the formula. */
  cells: Cell[];
  /** Figures that are not there: while there are any, nothing is found. */
  missing: Cell[];
  refusals: Refusal[];
  /** Changes of method that a reader must know, though they forbid nothing. */
  marks: Break[];
  finding?: Finding;
  /** Of `all`. */
  parts?: Outcome<TruthFormula>[];
}

/** An outcome without its parts: those of `all` in its place. */
export const leavesOf = (outcome: Outcome): Outcome[] => outcome.parts?.flatMap(leavesOf) ?? [outcome];
