import { sharedBreakSentence, verdictSentence } from '@/data/compare/sentence';
import { type CompareContext, wordsOf } from '@/data/compare/words';
import type { ShownComparison } from './shown';

/** What stands above the charts of a comparison, on the page and in its picture. */
export interface Said {
  /** What may be said of the series together. */
  verdicts: string[];
  /** Where their methods change. */
  breaks: string[];
}

export function sentencesOf({ verdicts, breaks, names }: ShownComparison, context: CompareContext): Said {
  const words = wordsOf(context);
  const nameOf = (id: string): string => names.get(id) ?? id;
  return {
    verdicts: verdicts.map((verdict) => verdictSentence(verdict, nameOf, words)),
    breaks: breaks.map((entry) => sharedBreakSentence(entry, nameOf, words)),
  };
}
