import type { Language, Text } from './context';

/** Words of checking claims by language, each a file of its own, without the rest of the dictionaries. */
const TEXTS: Record<Language, () => Promise<Text['pages']['claims']>> = {
  en: async () => (await import('./en/claims')).claimsPages,
  ja: async () => (await import('./ja/claims')).claimsPages,
  ko: async () => (await import('./ko/claims')).claimsPages,
};

/** What checking a claim in the browser needs of a language; fails when its words cannot be loaded. */
export const loadClaimTexts = (language: Language): Promise<Text['pages']['claims']> => TEXTS[language]();
