import { tellingNames } from '../compare/names';
import { amountText, type Measure, measureOf } from './amount';
import { leavesOf, type Outcome } from './outcome';
import type { ClaimWords } from './words';

/** Short names that tell the series of several formulas apart, by id. */
export function namesIn(outcomes: Outcome[], { text }: ClaimWords): Map<string, string> {
  const series = outcomes.flatMap(({ cells }) => cells.flatMap((cell) => cell.series ?? []));
  return tellingNames([...new Map(series.map((entry) => [entry.id, entry])).values()], text);
}

/** Two shares or amounts side by side. */
export function againstText(outcome: Outcome, unit: Measure, words: ClaimWords): string {
  const { finding } = outcome;
  if (!finding || !('than' in finding)) return foundText(outcome, unit, words);
  const [value, than] = [finding.value, finding.than].map((amount) => amountText(amount, measureOf(outcome.formula, outcome, unit), words));
  return words.claims.formulas.found.greater(value ?? '', than ?? '');
}

/** What one formula came to. `unit` is that of a figure which is in no series. */
export function foundText(outcome: Outcome, unit: Measure, words: ClaimWords): string {
  const { formula, finding } = outcome;
  const { found } = words.claims.formulas;
  const { number } = words.format;
  const amount = (value: number) => amountText(value, measureOf(formula, outcome, unit), words);
  switch (finding?.kind) {
    case undefined:
      return found.none;
    case 'number':
    case 'within':
      return amount(finding.value);
    case 'rank':
      return found.rank(number(finding.value), number(finding.among));
    case 'trend': {
      const direction = formula.kind === 'trend' ? formula.direction : 'up';
      return found.trend(amount(finding.first), amount(finding.last), number(finding.along), number(finding.steps), direction);
    }
    case 'greater':
      return againstText(outcome, unit, words);
    case 'crossing': {
      const { label, compared, since } = finding;
      const waves = number(compared);
      if (label === undefined) return found.neverCrossed(waves, since);
      return found.crossing(label, againstText(outcome, unit, words), waves, since);
    }
    case 'all':
      return words.format.list(leavesOf(outcome).map((leaf) => foundText(leaf, unit, words)));
  }
}

/** The same with the names of the series it read, where there are any. */
export function namedFound(outcome: Outcome, unit: Measure, names: ReadonlyMap<string, string>, words: ClaimWords): string {
  const read = [...new Set(outcome.cells.flatMap(({ series }) => (series ? (names.get(series.id) ?? []) : [])))];
  const found = foundText(outcome, unit, words);
  return read.length === 0 ? found : words.claims.formulas.found.of(words.format.list(read), found);
}

/** What a formula came to: one line, or one for each of its parts. */
export function foundLines(outcome: Outcome, unit: Measure, words: ClaimWords): string[] {
  if (!outcome.parts) return [foundText(outcome, unit, words)];
  const leaves = leavesOf(outcome);
  const names = namesIn(leaves, words);
  // One series read at several times needs no name.
  return leaves.map((leaf) => (names.size > 1 ? namedFound(leaf, unit, names, words) : foundText(leaf, unit, words)));
}
