import type { Claim } from '../context/datasets';
import { type Caveat, caveatsOf } from './caveats';
import { evaluate } from './evaluate';
import type { Figures } from './figures';
import type { Check, Missing, Unchecked } from './formula';
import type { Outcome } from './outcome';
import { type ClaimedRange, rangeOf } from './range';
import { fits, type Tried, triedOf, valueOf } from './tried';

export const VERDICTS = ['agrees', 'agrees-with-caveat', 'differs', 'not-comparable', 'cannot-be-checked'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** A claim and what the data say of it. */
export interface CheckedClaim {
  claim: Claim;
  range?: ClaimedRange;
  verdict: Verdict;
  /** Left out for a claim that no formula fits, which `missing` explains. */
  outcome?: Outcome;
  missing?: Missing;
  /** Of a claim that agrees. */
  caveats: Caveat[];
  /** Computed less claimed, of a number that differs. */
  by?: number;
  tried: Tried[];
  /** What comes nearest to a claim without a formula. */
  nearest: Outcome[];
}

export const isUnchecked = (check: Check | Unchecked): check is Unchecked => 'missing' in check;

/** The verdict that follows from an outcome alone. @throws where a number was worked out and the claim names none */
function verdictOf(claim: Claim, outcome: Outcome, range: ClaimedRange | undefined): Exclude<Verdict, 'agrees-with-caveat'> {
  if (outcome.missing.length > 0) return 'cannot-be-checked';
  if (outcome.refusals.length > 0) return 'not-comparable';
  const agrees = fits(outcome, range);
  if (agrees === undefined) throw new Error(`claim ${claim.claim_id} names no number for the one its formula gives`);
  return agrees ? 'agrees' : 'differs';
}

/** What the data say of a claim: always worked out, never declared. */
export function judge(claim: Claim, check: Check | Unchecked, figures: Figures): CheckedClaim {
  const range = rangeOf(claim);
  if (isUnchecked(check)) {
    const nearest = (check.nearest ?? []).map((formula) => evaluate(formula, figures));
    return { claim, range, verdict: 'cannot-be-checked', missing: check.missing, caveats: [], tried: [], nearest };
  }
  const outcome = evaluate(check.formula, figures);
  const tried = triedOf(check, range, figures);
  const verdict = verdictOf(claim, outcome, range);
  const value = valueOf(outcome);
  const caveats = verdict === 'agrees' ? caveatsOf(claim.claim_id, outcome, tried, check.provisos ?? [], figures) : [];
  return {
    claim,
    range,
    verdict: caveats.length > 0 ? 'agrees-with-caveat' : verdict,
    outcome,
    caveats,
    by: verdict === 'differs' && value !== undefined && range ? value - range.value : undefined,
    tried,
    nearest: [],
  };
}
