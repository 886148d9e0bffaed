import type { Language } from '@/data/text/context';
import { dataWords } from '@/data/text/data-words';

/** Words of the data in the reader's language; what has no translation yet is marked, so that it is read as English. */
export function DataText({ language, children }: { language: Language; children: string }) {
  const words = dataWords(children, language);
  return words.language === language ? words.text : <span lang={words.language}>{words.text}</span>;
}
