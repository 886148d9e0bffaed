import type { Language } from './context';
import type { provenanceTexts as en } from './en/provenance';

export type ProvenanceText = typeof en;

const FILES: Record<Language, () => Promise<ProvenanceText>> = {
  en: () => import('./en/provenance').then(({ provenanceTexts }) => provenanceTexts),
  ja: () => import('./ja/provenance').then(({ provenanceTexts }) => provenanceTexts),
  ko: () => import('./ko/provenance').then(({ provenanceTexts }) => provenanceTexts),
};

/** Words of the card in one language: fetched with the first card, without the other languages and dictionaries. */
export const provenanceTextsOf = (language: Language): Promise<ProvenanceText> => FILES[language]();
