import { amountText, type Measure, measureOf } from './amount';
import { isNumber, type NumberFormula, type Term, type TruthFormula } from './formula';
import type { Outcome } from './outcome';
import type { ClaimWords } from './words';

/** The name of a series by its id. */
export type NameOf = (id: string) => string;

function termText(term: Term, nameOf: NameOf, words: ClaimWords): string {
  const { term: texts } = words.claims.formulas;
  switch (term.of) {
    case 'point':
      return texts.point(nameOf(term.series), term.at);
    case 'span':
      return texts.span(nameOf(term.series), term.from, term.to);
    case 'sum':
      return texts.sum(term.terms.map((part) => termText(part, nameOf, words)));
    case 'cell':
      return texts.cell(words.datasetTitle(term.dataset), term.row);
    case 'words':
      return texts.words(words.datasetTitle(term.dataset), term.row, term.phrase);
  }
}

function numberText(formula: NumberFormula, nameOf: NameOf, words: ClaimWords): string {
  const texts = words.claims.formulas;
  const write = (term: Term) => termText(term, nameOf, words);
  switch (formula.kind) {
    case 'level':
      return texts.level(write(formula.term));
    case 'change':
      return (formula.in === 'points' ? texts.changePoints : texts.changePercent)(write(formula.from), write(formula.to));
    case 'ratio':
      return texts.ratio(write(formula.term), write(formula.to));
    case 'growth':
      return texts.growth(write(formula.from), write(formula.to));
    case 'rank':
      return texts.rank(nameOf(formula.series), formula.at);
  }
}

function truthText(formula: Exclude<TruthFormula, { kind: 'all' }>, measure: Measure, nameOf: NameOf, words: ClaimWords): string {
  const texts = words.claims.formulas;
  switch (formula.kind) {
    case 'trend':
      return texts.trend(formula.series.map(nameOf), formula.from, formula.to, formula.direction);
    case 'greater':
      return texts.greater(termText(formula.term, nameOf, words), termText(formula.than, nameOf, words));
    case 'crossing':
      return texts.crossing(nameOf(formula.above), nameOf(formula.below), formula.at);
    case 'within': {
      const inner = numberText(formula.formula, nameOf, words);
      const [low, high] = [formula.low, formula.high].map((bound) =>
        bound === undefined ? undefined : amountText(bound, measure, words, 'printed'),
      );
      if (low !== undefined && high !== undefined) return texts.between(inner, low, high);
      return low === undefined ? texts.atMost(inner, high ?? '') : texts.atLeast(inner, low);
    }
  }
}

/** A formula in words: one sentence, or one for each part that has to hold. */
export function formulaTexts(outcome: Outcome, unit: Measure, nameOf: NameOf, words: ClaimWords): string[] {
  const { formula, parts = [] } = outcome;
  if (formula.kind === 'all') return parts.flatMap((part) => formulaTexts(part, unit, nameOf, words));
  return [isNumber(formula) ? numberText(formula, nameOf, words) : truthText(formula, measureOf(formula, outcome, unit), nameOf, words)];
}
