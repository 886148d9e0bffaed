import { en } from './en/en';
import { type Format, formatFor } from './format';
import { ja } from './ja/ja';
import { ko } from './ko/ko';

/** Every visible word of the site in one language. */
export type Text = typeof en;

export const LANGUAGES = ['en', 'ja', 'ko'] as const;
export type Language = (typeof LANGUAGES)[number];

const TEXTS: Record<Language, Text> = { en, ja, ko };

/** What a chart, its table and its notes need of a language: little enough to be sent to the browser. A {@link Context} is one. */
export interface ChartContext {
  language: Language;
  text: Pick<Text, 'chart' | 'codes'>;
  format: Format;
}

/** What a figure needs to speak one language. */
export interface Context {
  language: Language;
  text: Text;
  format: Format;
}

export const contextOf = (language: Language): Context => ({ language, text: TEXTS[language], format: formatFor(language) });

export const isLanguage = (text: string): text is Language => LANGUAGES.some((language) => language === text);
