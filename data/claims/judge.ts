import type { Claim } from '../context/datasets';
import { claimedMeasure, type Measure } from './amount';
import { type Caveat, caveatsOf } from './caveats';
import { evaluate } from './evaluate';
import type { Figures } from './figures';
import type { Check, Missing, Unchecked } from './formula';
import type { Outcome } from './outcome';
import { type ClaimedRange, rangeOf } from './range';
import { fits, type Tried, triedOf, valueOf } from './tried';

export const VERDICTS = ['agrees', 'agrees-with-caveat', 'differs', 'not-comparable', 'cannot-be-checked'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** What is said, as far as judging it goes. */
export interface Statement {
  /** Of a row of the dataset `claims`. */
  id?: string;
  /** The numbers it allows; none where it is about something that holds. */
  range?: ClaimedRange;
  /** What a number counts that is in no series. */
  unit: Measure;
}

/** A statement and what the data say of it. */
export interface Judged extends Statement {
  verdict: Verdict;
  /** Left out for a statement that no formula fits, which `missing` explains. */
  outcome?: Outcome;
  missing?: Missing;
  /** Of a statement that agrees. */
  caveats: Caveat[];
  /** Computed less claimed, of a number that differs. */
  by?: number;
  tried: Tried[];
  /** What comes nearest to a statement without a formula. */
  nearest: Outcome[];
}

export const isUnchecked = (check: Check | Unchecked): check is Unchecked => 'missing' in check;

/** A row of the dataset as a statement. */
export const statementOf = (claim: Claim): Statement => ({ id: claim.claim_id, range: rangeOf(claim), unit: claimedMeasure(claim.unit) });

/** The verdict that follows from an outcome alone. @throws where a number was worked out and the statement names none */
function verdictOf({ id, range }: Statement, outcome: Outcome): Exclude<Verdict, 'agrees-with-caveat'> {
  if (outcome.missing.length > 0) return 'cannot-be-checked';
  if (outcome.refusals.length > 0) return 'not-comparable';
  // What has no result although every figure is there would have to be divided by zero.
  if (outcome.finding === undefined) return 'cannot-be-checked';
  const agrees = fits(outcome, range);
  if (agrees === undefined) throw new Error(`${id ?? 'a statement'} names no number for the one its formula gives`);
  return agrees ? 'agrees' : 'differs';
}

/** What the data say of a statement: always worked out, never declared. */
export function judge(statement: Statement, check: Check | Unchecked, figures: Figures): Judged {
  const nothing = { caveats: [], tried: [], nearest: [] };
  if (isUnchecked(check)) {
    const nearest = (check.nearest ?? []).map((formula) => evaluate(formula, figures));
    return { ...statement, ...nothing, verdict: 'cannot-be-checked', missing: check.missing, nearest };
  }
  const { range } = statement;
  const outcome = evaluate(check.formula, figures);
  const tried = triedOf(check, range, figures);
  const verdict = verdictOf(statement, outcome);
  const value = valueOf(outcome);
  const caveats = verdict === 'agrees' ? caveatsOf(statement.id, outcome, tried, check.provisos ?? [], figures) : [];
  return {
    ...statement,
    ...nothing,
    verdict: caveats.length > 0 ? 'agrees-with-caveat' : verdict,
    outcome,
    caveats,
    by: verdict === 'differs' && value !== undefined && range ? value - range.value : undefined,
    tried,
  };
}
