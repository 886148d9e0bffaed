import { translations } from '../context/datasets';
import { load } from '../csv/load';
import type { Language } from './context';
import { inLanguage } from './in-language';

/** A text with the language it is in, where that may not be the reader's. */
export interface Words {
  text: string;
  language: Language;
}

let known: Map<string, Record<`text_${Language}`, string>> | undefined;

/**
 * Words that a dataset keeps in English, in the reader's language; in English as long as nobody has translated them. Reads the
 * dataset of translations: for the build, never for the browser.
 */
export function dataWords(text: string, language: Language): Words {
  known ??= new Map(load(translations).map(({ row }) => [row.text_en, row]));
  const row = known.get(text);
  return row ? { text: inLanguage(row, 'text', language), language } : { text, language: 'en' };
}

/** {@link dataWords} for sentences and files, which cannot mark what is English. */
export const dataText = (text: string, language: Language): string => dataWords(text, language).text;
