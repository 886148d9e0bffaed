import { aFigureOrANamedAbsence, aRowWithoutStatusHasAFigure } from './a-figure-or-a-named-absence';
import { answersSumTo100 } from './answers-sum-to-100';
import { conflictsKeepWhatIsPublished, conflictsNameRealCells, leftOutRowsNameTheKeptRow } from './conflicts-name-real-cells';
import { everyReferenceResolves } from './every-reference-resolves';
import { mirrorGapsMatchBothRecords } from './mirror-gaps-match-both-records';
import { monthsSumToTheYear } from './months-sum-to-the-year';
import { onePreferredRowAPoint } from './one-preferred-row-a-point';
import { noPartnerExceedsTheWorld, sharesFitRanks, sharesFitTheirFigures } from './partners-are-part-of-the-world';
import { partsSumToTheirMonth } from './parts-sum-to-their-month';
import { answersBelongToQuestions, breaksStandAtAWave, pollCellsAreDeclared } from './poll-cells-are-declared';
import { datesRunForward, eventsAreAsExactAsTheySay, valuesLieInTheirRange } from './ranges-run-forward';
import type { Rule } from './rule';
import { twoCountriesDiffer } from './two-countries-differ';
import { wavesKnowTheirFigures } from './waves-know-their-figures';
import { wavesAreNamedByATime, wavesLieInTheirYear } from './waves-lie-in-their-year';

/** Everything that must be true of the data beyond single cells. */
export const RULES: readonly Rule[] = [
  everyReferenceResolves,
  pollCellsAreDeclared,
  answersBelongToQuestions,
  breaksStandAtAWave,
  conflictsNameRealCells,
  conflictsKeepWhatIsPublished,
  leftOutRowsNameTheKeptRow,
  aFigureOrANamedAbsence,
  aRowWithoutStatusHasAFigure,
  answersSumTo100,
  wavesKnowTheirFigures,
  wavesAreNamedByATime,
  wavesLieInTheirYear,
  monthsSumToTheYear,
  partsSumToTheirMonth,
  onePreferredRowAPoint,
  mirrorGapsMatchBothRecords,
  noPartnerExceedsTheWorld,
  sharesFitRanks,
  sharesFitTheirFigures,
  twoCountriesDiffer,
  datesRunForward,
  eventsAreAsExactAsTheySay,
  valuesLieInTheirRange,
];
