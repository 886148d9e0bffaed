import { claims, events, glossary, translations } from './context/datasets';
import type { Dataset } from './csv/dataset';
import { pollAnswers, pollBreaks, pollMeans, pollProgrammes, pollQuestions, pollResponses, pollWaves } from './polls/datasets';
import { conflicts, leftOut, sources } from './sources/datasets';
import {
  arrivalsAgeSex,
  arrivalsAnnual,
  arrivalsMonthly,
  arrivalsPurpose,
  arrivalsWorld,
  entriesMonthly,
  population,
  visitorSpending,
} from './tourism/datasets';
import {
  boycottItems,
  controlledMaterials,
  exchangeRates,
  foreignInvestment,
  tradeAnnual,
  tradeCommodities,
  tradeMirror,
  tradeMonthly,
  tradeMonthlyChange,
  tradeReconciled,
  tradeShares,
  tradeWorld,
} from './trade/datasets';

/** Every dataset of the site, in the order of the catalogue. */
export const DATASETS = [
  pollResponses,
  pollMeans,
  pollProgrammes,
  pollWaves,
  pollQuestions,
  pollAnswers,
  pollBreaks,
  tradeAnnual,
  tradeMonthly,
  tradeMonthlyChange,
  tradeMirror,
  tradeReconciled,
  tradeWorld,
  tradeShares,
  tradeCommodities,
  controlledMaterials,
  boycottItems,
  foreignInvestment,
  exchangeRates,
  arrivalsMonthly,
  arrivalsAnnual,
  arrivalsPurpose,
  arrivalsAgeSex,
  entriesMonthly,
  arrivalsWorld,
  visitorSpending,
  population,
  events,
  claims,
  glossary,
  translations,
  sources,
  conflicts,
  leftOut,
] as const satisfies readonly Dataset[];

export type DatasetName = (typeof DATASETS)[number]['name'];
