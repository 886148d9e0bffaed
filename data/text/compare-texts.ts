import type { CompareContext } from '../compare/words';
import type { Language } from './context';
import { formatFor } from './format';

/** Words of comparing by language, each a file of its own, without the rest of the dictionaries. */
const TEXTS: Record<Language, () => Promise<CompareContext['text']>> = {
  en: async () => (await import('./en/compare-browser')).compareBrowser,
  ja: async () => (await import('./ja/compare-browser')).compareBrowser,
  ko: async () => (await import('./ko/compare-browser')).compareBrowser,
};

/** What comparing in the browser needs of a language; fails when its words cannot be loaded. */
export const loadCompareContext = async (language: Language): Promise<CompareContext> => ({
  language,
  text: await TEXTS[language](),
  format: formatFor(language),
});
