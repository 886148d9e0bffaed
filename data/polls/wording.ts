import type { Language } from '../text/context';
import { dataWords, type Words } from '../text/data-words';
import type { PollQuestion } from './datasets';

/**
 * What stands beside a question as it was asked: the organiser's English as it is, or our own words in the reader's language;
 * nothing where the original is in that language and no organiser's English is known.
 */
export function besideOriginal(question: PollQuestion, language: Language): Words | undefined {
  if (question.wording_en_status === 'official') return { text: question.wording_en, language: 'en' };
  return question.wording_original_language === language ? undefined : dataWords(question.wording_en, language);
}
