import type { Language } from './context';

/** What a row of a dataset says in one language: its `label_en`, `label_ja` or `label_ko`. */
export const inLanguage = <const Name extends string>(row: Record<`${Name}_${Language}`, string>, name: Name, language: Language): string =>
  row[`${name}_${language}`];
