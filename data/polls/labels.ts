import { rowsWhere } from '../csv/where';
import type { Context, Language } from '../text/context';
import { dataText } from '../text/data-words';
import { inLanguage } from '../text/in-language';
import type { PollAnswer, PollProgramme, PollQuestion } from './datasets';
import { pollTables } from './tables';

type QuestionKey = Pick<PollQuestion, 'programme' | 'question'>;
type AnswerKey = QuestionKey & Partial<Pick<PollAnswer, 'answer'>>;

/** What a question is called; its exact wording stands on the wave's page. */
export function questionLabel({ programme, question }: QuestionKey, language: Language): string {
  const found = rowsWhere(pollTables().questions, { programme, question })[0];
  if (!found) throw new Error(`${programme} has no question "${question}"`);
  return inLanguage(found.row, 'label', language);
}

/** What an answer is called. */
export function answerLabel({ programme, question, answer }: AnswerKey, language: Language): string {
  const found = rowsWhere(pollTables().answers, { programme, question, answer })[0];
  if (!found) throw new Error(`${programme} has no answer "${answer}" to "${question}"`);
  return inLanguage(found.row, 'label', language);
}

/** Who holds a poll, each named as the reader's language names it. */
export const organisersOf = ({ organisers }: Pick<PollProgramme, 'organisers'>, language: Language): string[] =>
  organisers.split('; ').map((organiser) => dataText(organiser, language));

/** A question and one of its answers in one name. */
export const askedLabel = (cell: AnswerKey, { language, text }: Context): string =>
  text.pages.compare.names.what(questionLabel(cell, language), answerLabel(cell, language));
