import { load } from '../csv/load';
import type { CheckedRow } from '../csv/read';
import { pollAnswers, pollBreaks, pollMeans, pollProgrammes, pollQuestions, pollResponses, pollWaves } from './datasets';

/** The poll datasets as checked rows; tests pass their own. */
export interface PollTables {
  programmes: readonly CheckedRow<typeof pollProgrammes>[];
  waves: readonly CheckedRow<typeof pollWaves>[];
  questions: readonly CheckedRow<typeof pollQuestions>[];
  answers: readonly CheckedRow<typeof pollAnswers>[];
  responses: readonly CheckedRow<typeof pollResponses>[];
  means: readonly CheckedRow<typeof pollMeans>[];
  breaks: readonly CheckedRow<typeof pollBreaks>[];
}

let tables: PollTables | undefined;

/** The rows of the site's own files, read once. */
export function pollTables(): PollTables {
  tables ??= {
    programmes: load(pollProgrammes),
    waves: load(pollWaves),
    questions: load(pollQuestions),
    answers: load(pollAnswers),
    responses: load(pollResponses),
    means: load(pollMeans),
    breaks: load(pollBreaks),
  };
  return tables;
}
