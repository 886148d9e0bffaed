import { breakSentence } from '../compare/sentence';
import { amountText, distanceText, type Measure, measureOf } from './amount';
import { holds } from './evaluate';
import { foundText, namedFound, namesIn } from './found-text';
import type { Refusal } from './guard';
import type { Judged } from './judge';
import { leavesOf, type Outcome } from './outcome';
import type { Cell } from './terms';
import type { ClaimWords } from './words';

/** What is claimed counts the same as what is worked out. */
export const claimMeasure = (checked: Judged): Measure => {
  const { outcome, unit } = checked;
  return outcome && outcome.formula.kind !== 'level' ? measureOf(outcome.formula, outcome, unit) : unit;
};

/** A missing figure and where it would stand. */
const missingText = ({ series, label }: Cell, { claims: { reasons } }: ClaimWords): string =>
  series ? reasons.cell(series.series.label, label) : reasons.row(label);

function refusalText(refusal: Refusal, words: ClaimWords): string {
  const { reasons } = words.claims;
  if (refusal.why === 'unlike') return reasons.unlike(refusal.series[0].series.label, refusal.series[1].series.label);
  return reasons.broken(refusal.series.series.label, refusal.breaks.map((broken) => breakSentence(broken, words)).join(' '));
}

/** Which of the other formulas give what is claimed. */
function wouldTexts(checked: Judged, words: ClaimWords): string[] {
  const { reasons, differences } = words.claims;
  const fitting = checked.tried.filter(({ fits }) => fits);
  if (fitting.length === 0) return checked.tried.length > 0 ? [reasons.noneWould] : [];
  return fitting.map(({ with: other, outcome }) => {
    const say = outcome.refusals.length > 0 ? reasons.wouldAcross : reasons.would;
    return say(differences[other], foundText(outcome, checked.unit, words));
  });
}

/** The bounds that a statement allows, where it names a number. */
function allowed(checked: Judged, words: ClaimWords): string[] {
  const { range } = checked;
  if (!range || !checked.outcome || holds(checked.outcome) !== undefined) return [];
  const { reasons } = words.claims;
  const measure = claimMeasure(checked);
  const write = (bound: number) => amountText(bound, measure, words, 'printed');
  const { value, low, high } = range;
  if (high === Infinity) return [reasons.atLeast(write(value))];
  if (low === -Infinity) return [reasons.atMost(write(value))];
  if (low === high) return [reasons.exactly(write(value))];
  const isEven = Math.abs(high - value - (value - low)) < 1e-9 * Math.max(1, Math.abs(value));
  return [isEven ? reasons.around(write(value), distanceText(high - value, measure, words)) : reasons.range(write(low), write(high))];
}

function differing(checked: Judged, outcome: Outcome, words: ClaimWords): string[] {
  const { reasons } = words.claims;
  const { by } = checked;
  if (by !== undefined) {
    const measure = claimMeasure(checked);
    return [reasons.outOfRange(distanceText(Math.abs(by), measure, words), by > 0 ? 'higher' : 'lower'), ...wouldTexts(checked, words)];
  }
  const failing = leavesOf(outcome).filter((leaf) => holds(leaf) === false);
  const names = namesIn(leavesOf(outcome), words);
  return [
    outcome.parts ? reasons.failing(failing.map((leaf) => namedFound(leaf, checked.unit, names, words))) : reasons.fails,
    ...wouldTexts(checked, words),
  ];
}

/** Why a claim has its verdict, in a few sentences. */
export function reasonTexts(checked: Judged, words: ClaimWords): string[] {
  const { reasons, missing } = words.claims;
  const { verdict, outcome } = checked;
  if (!outcome) return checked.missing ? [missing[checked.missing]] : [];
  switch (verdict) {
    case 'agrees':
    case 'agrees-with-caveat':
      return [...allowed(checked, words), holds(outcome) === undefined ? reasons.inRange : reasons.holds];
    case 'differs':
      return [...allowed(checked, words), ...differing(checked, outcome, words)];
    case 'not-comparable':
      return [...new Set(outcome.refusals.map((refusal) => refusalText(refusal, words))), ...wouldTexts(checked, words)];
    case 'cannot-be-checked':
      return [
        outcome.missing.length > 0 ? reasons.missing(outcome.missing.map((cell) => missingText(cell, words))) : reasons.noBase,
        ...wouldTexts(checked, words),
      ];
  }
}
