import { breakSentence } from '../compare/sentence';
import type { Measure } from './amount';
import type { Caveat } from './caveats';
import { againstText, foundText, namedFound, namesIn } from './found-text';
import type { Outcome } from './outcome';
import type { ClaimWords } from './words';

const sizeOf = ({ finding }: Outcome): number =>
  finding && 'sampling' in finding && finding.sampling && finding.sampling !== 'unknown' ? finding.sampling.size : Number.NaN;

/** Courses with ups and downs; a single one needs no name. */
function uneven(outcomes: Outcome[], unit: Measure, words: ClaimWords): string[] {
  const names = namesIn(outcomes, words);
  return outcomes.map((outcome) => (outcomes.length > 1 ? namedFound(outcome, unit, names, words) : foundText(outcome, unit, words)));
}

/** A caveat in words: a sentence for each thing it is about. */
export function caveatSentences(caveat: Caveat, unit: Measure, words: ClaimWords): string[] {
  const { caveatTexts: texts, differences, provisos, formulas } = words.claims;
  const { list, number } = words.format;
  switch (caveat.kind) {
    case 'secondary':
      return [texts.secondary(caveat.count === caveat.of, number(caveat.count), number(caveat.of))];
    case 'not-final':
    case 'doubtful':
      return [texts[caveat.kind](list(caveat.labels))];
    case 'in-conflict':
      return [formulas.found.of(list(caveat.labels), words.codes.flag.conflict)];
    case 'in-words':
    case 'no-margin':
      return [texts[caveat.kind]];
    case 'conflict':
      return caveat.conflicts.map(({ subject, value_kept: kept, value_other: other, printed_by: by }) =>
        texts.conflict(subject, kept, other, by),
      );
    case 'marked-break':
      return caveat.breaks.map((broken) => breakSentence(broken, words));
    case 'within-margin':
      return caveat.outcomes.map((outcome) => texts['within-margin'](againstText(outcome, unit, words), number(sizeOf(outcome), 1)));
    case 'steps':
      return uneven(caveat.outcomes, unit, words).map(texts.steps);
    case 'alternative':
      return caveat.tried.map(({ with: other, outcome }) => texts.alternative(differences[other], foundText(outcome, unit, words)));
    case 'proviso':
      return [provisos[caveat.proviso]];
  }
}
