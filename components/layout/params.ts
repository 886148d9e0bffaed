import { isLanguage, LANGUAGES, type Language } from '@/data/text/context';

/** The `[lang]` part of every page's address. */
export type LanguageParams = Promise<{ lang: string }>;

export const languageParams = (): { lang: Language }[] => LANGUAGES.map((lang) => ({ lang }));

/** @throws for an address that no page was made for. */
export function languageOf({ lang }: { lang: string }): Language {
  if (!isLanguage(lang)) throw new Error(`"${lang}" is not a language of this site`);
  return lang;
}
