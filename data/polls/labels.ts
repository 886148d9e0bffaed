import type { PollAnswer, PollQuestion } from './datasets';
import { pollTables } from './tables';

type QuestionKey = Pick<PollQuestion, 'programme' | 'question'>;

/** What a question is called; its exact wording stands on the wave's page. */
export function questionLabel({ programme, question }: QuestionKey): string {
  const found = pollTables().questions.find(({ row }) => row.programme === programme && row.question === question);
  if (!found) throw new Error(`${programme} has no question "${question}"`);
  return found.row.label_en;
}

/** What an answer is called. */
export function answerLabel({ programme, question, answer }: QuestionKey & Partial<Pick<PollAnswer, 'answer'>>): string {
  const found = pollTables().answers.find(({ row }) => row.programme === programme && row.question === question && row.answer === answer);
  if (!found) throw new Error(`${programme} has no answer "${answer}" to "${question}"`);
  return found.row.label_en;
}
