import type { Figures } from './figures';
import { type Formula, isNumber, type TruthFormula } from './formula';
import { guarded } from './guard';
import { numberFound } from './number';
import type { Outcome } from './outcome';
import { isKnown } from './terms';
import { truthFound } from './truth';

/** Whether what a formula says holds; nothing for a number, or while it is not known. */
export const holds = ({ finding }: Outcome): boolean | undefined => (finding && 'holds' in finding ? finding.holds : undefined);

/** One part that fails is enough for the whole to fail; the whole holds only when every part is known to. */
function all(formula: Extract<Formula, { kind: 'all' }>, figures: Figures): Outcome {
  const parts = formula.parts.map((part): Outcome<TruthFormula> => ({ ...evaluate(part, figures), formula: part }));
  const fails = parts.some((part) => part.refusals.length === 0 && holds(part) === false);
  const isKnownWhole = parts.every((part) => holds(part) === true);
  return {
    formula,
    parts,
    cells: parts.flatMap(({ cells }) => cells),
    missing: fails ? [] : parts.flatMap(({ missing }) => missing),
    refusals: fails ? [] : parts.flatMap(({ refusals }) => refusals),
    marks: parts.flatMap(({ marks }) => marks),
    finding: fails || isKnownWhole ? { kind: 'all', holds: !fails } : undefined,
  };
}

/** Works out a formula: the same for a statement found in an article and for a reader's own. @throws for an unknown series */
export function evaluate(formula: Formula, figures: Figures): Outcome {
  if (formula.kind === 'all') return all(formula, figures);
  const { cells, finding } = isNumber(formula) ? numberFound(formula, figures) : truthFound(formula, figures);
  return { formula, cells, finding, missing: cells.filter((cell) => !isKnown(cell)), ...guarded(cells) };
}
