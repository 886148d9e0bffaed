import { evaluate, holds } from './evaluate';
import type { Figures } from './figures';
import type { Check, Difference } from './formula';
import type { Outcome } from './outcome';
import type { ClaimedRange } from './range';

/** Another formula for the same claim, and whether it gives what is claimed; nothing where it finds nothing. */
export interface Tried {
  with: Difference;
  outcome: Outcome;
  fits?: boolean;
}

/** The number a formula came to. */
export const valueOf = ({ finding }: Outcome): number | undefined =>
  finding?.kind === 'number' || finding?.kind === 'rank' || finding?.kind === 'within' ? finding.value : undefined;

/** Whether an outcome is what is claimed: within the range, or holding; nothing where nothing was found. */
export function fits(outcome: Outcome, range: ClaimedRange | undefined): boolean | undefined {
  const truth = holds(outcome);
  if (truth !== undefined) return truth;
  const value = valueOf(outcome);
  return value === undefined || range === undefined ? undefined : value >= range.low && value <= range.high;
}

/** The declared alternatives, worked out; a break does not stop them, since they only say where a number may come from. */
export const triedOf = ({ alternatives = [] }: Check, range: ClaimedRange | undefined, figures: Figures): Tried[] =>
  alternatives.map(({ with: difference, formula }) => {
    const outcome = evaluate(formula, figures);
    return { with: difference, outcome, fits: fits(outcome, range) };
  });
