import { type Dataset, rowId } from '../csv/dataset';
import { pollAnswers, pollBreaks, pollMeans, pollQuestions, pollResponses, pollWaves } from '../polls/datasets';
import { at, type Files, type Rule } from './rule';

/** The key that a row's cells spell in another dataset, when no row there has it. */
function missingKey(files: Files, target: Dataset, cells: Record<string, string>): string | undefined {
  const id = rowId(target, cells);
  return files.lacks(target.name, id) ? id : undefined;
}

const missing = (target: Dataset) => `is not in ${target.name}`;

/** Every poll figure belongs to a wave, a question and an answer that are declared. */
export const pollCellsAreDeclared: Rule = function* (files) {
  for (const dataset of [pollResponses, pollMeans]) {
    for (const row of files.rows(dataset)) {
      const wave = missingKey(files, pollWaves, row.text);
      const question = missingKey(files, pollQuestions, row.text);
      if (wave !== undefined) yield at(dataset, row, 'wave', missing(pollWaves), wave);
      if (question !== undefined) yield at(dataset, row, 'question', missing(pollQuestions), question);
    }
  }
  for (const row of files.rows(pollResponses)) {
    const answer = missingKey(files, pollAnswers, row.text);
    const asked = missingKey(files, pollQuestions, row.text) === undefined;
    if (answer !== undefined && asked) yield at(pollResponses, row, 'answer', missing(pollAnswers), answer);
  }
};

/** Every answer belongs to a declared question, and every step to a total that is not itself a step. */
export const answersBelongToQuestions: Rule = function* (files) {
  const steps = new Set(files.rows(pollAnswers).flatMap(({ row, id }) => (row.part_of === undefined ? [] : [id])));
  for (const row of files.rows(pollAnswers)) {
    const question = missingKey(files, pollQuestions, row.text);
    if (question !== undefined) yield at(pollAnswers, row, 'question', missing(pollQuestions), question);
    if (row.row.part_of === undefined) continue;
    const total = rowId(pollAnswers, { ...row.text, answer: row.row.part_of });
    if (files.lacks(pollAnswers.name, total)) yield at(pollAnswers, row, 'part_of', missing(pollAnswers), total);
    else if (steps.has(total)) yield at(pollAnswers, row, 'part_of', 'is itself part of another answer', total);
  }
};

/** A method break stands at a wave that was held. */
export const breaksStandAtAWave: Rule = function* (files) {
  for (const row of files.rows(pollBreaks)) {
    const { programme_after: programme, wave_after: wave, population } = row.text;
    const id = missingKey(files, pollWaves, { programme, wave, population });
    if (id !== undefined) yield at(pollBreaks, row, 'wave_after', missing(pollWaves), id);
  }
};
