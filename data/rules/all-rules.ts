import { aFigureOrANamedAbsence, aRowWithoutStatusHasAFigure } from './a-figure-or-a-named-absence';
import { answersSumTo100 } from './answers-sum-to-100';
import { conflictsKeepWhatIsPublished, conflictsNameRealCells, leftOutRowsNameTheKeptRow } from './conflicts-name-real-cells';
import { documentsKnowNoFuture } from './documents-know-no-future';
import { everyReferenceResolves } from './every-reference-resolves';
import { fieldworkIsPlausible, marginsFitTheirSamples, wavesDoNotOverlap } from './fieldwork-is-plausible';
import { codesFitTheirClassification, goodsArePartOfTrade, materialsAreOneSeries } from './goods-are-part-of-trade';
import { mirrorGapsMatchBothRecords } from './mirror-gaps-match-both-records';
import { monthsSumToTheYear } from './months-sum-to-the-year';
import { notesCiteRealSources } from './notes-cite-real-sources';
import { onePreferredRowAPoint } from './one-preferred-row-a-point';
import { noPartnerExceedsTheWorld, sharesFitRanks, sharesFitTheirFigures } from './partners-are-part-of-the-world';
import { partsSumToTheirMonth } from './parts-sum-to-their-month';
import { periodsFitTheirFrequency } from './periods-fit-their-frequency';
import { answersBelongToQuestions, breaksStandAtAWave, pollCellsAreDeclared } from './poll-cells-are-declared';
import {
  answersHaveTheirPlace,
  averagesNameTheirBase,
  conflictFlagsHaveAConflict,
  remaindersAreWhatIsLeft,
} from './poll-rows-say-what-they-are';
import { datesRunForward, eventsAreAsExactAsTheySay, valuesLieInTheirRange } from './ranges-run-forward';
import { ratesAgree } from './rates-agree';
import { methodsFitTheirFigures, roundedFiguresAreMultiples } from './rounding-is-as-stated';
import type { Rule } from './rule';
import { seriesHaveNoHoles } from './series-have-no-holes';
import { stepsAreSmall } from './steps-are-small';
import { textsAreInTheirLanguage } from './texts-are-in-their-language';
import {
  bothCountriesCountOneFlow,
  changesFitTheirMonths,
  currenciesAgree,
  recordsOfAFlowAgree,
  tradeMonthsSumToTheYear,
} from './trade-records-agree';
import { arrivalsArePartOfTheWorld, entriesAreNearArrivals, spendingFitsItsVisitors } from './travel-counts-agree';
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
  documentsKnowNoFuture,
  fieldworkIsPlausible,
  marginsFitTheirSamples,
  wavesDoNotOverlap,
  codesFitTheirClassification,
  goodsArePartOfTrade,
  materialsAreOneSeries,
  notesCiteRealSources,
  periodsFitTheirFrequency,
  answersHaveTheirPlace,
  averagesNameTheirBase,
  conflictFlagsHaveAConflict,
  remaindersAreWhatIsLeft,
  ratesAgree,
  methodsFitTheirFigures,
  roundedFiguresAreMultiples,
  seriesHaveNoHoles,
  stepsAreSmall,
  textsAreInTheirLanguage,
  bothCountriesCountOneFlow,
  changesFitTheirMonths,
  currenciesAgree,
  recordsOfAFlowAgree,
  tradeMonthsSumToTheYear,
  arrivalsArePartOfTheWorld,
  entriesAreNearArrivals,
  spendingFitsItsVisitors,
];
