import type { Language } from '@/data/text/context';
import type { Format } from '@/data/text/format';
import type { ProvenanceText } from '@/data/text/provenance-texts';

/** What every part of a card needs to speak one language. */
export interface CardContext {
  language: Language;
  words: ProvenanceText;
  format: Format;
}

/** The word for a code; the code itself where there is none. */
export const wordFor = (words: Record<string, string>, code: string): string => words[code] ?? code;
