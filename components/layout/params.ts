import { isLanguage, LANGUAGES, type Language } from '@/data/text/context';

/** The `[lang]` part of every page's address. */
export type LanguageParams = Promise<{ lang: string }>;

export const languageParams = (): { lang: Language }[] => LANGUAGES.map((lang) => ({ lang }));

/**
 * The parts of the addresses of files that have the same names in every language. Names are asked for in one: to know them can take
 * the whole catalogue, and every worker asks before a page is built.
 */
export function fileParams(namesIn: (language: Language) => readonly string[]): { lang: Language; file: string }[] {
  const names = namesIn(LANGUAGES[0]);
  return LANGUAGES.flatMap((lang) => names.map((file) => ({ lang, file })));
}

/** @throws for an address that no page was made for. */
export function languageOf({ lang }: { lang: string }): Language {
  if (!isLanguage(lang)) throw new Error(`"${lang}" is not a language of this site`);
  return lang;
}
