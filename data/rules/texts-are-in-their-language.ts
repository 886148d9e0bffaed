import { DATASETS } from '../catalogue';
import type { Dataset } from '../csv/dataset';
import { at, type Rule } from './rule';

const HANGUL = /[\uAC00-\uD7A3\u3131-\u318E]+/gu;
const KANA = /[\u3041-\u3096\u30A1-\u30FA]+/gu;

/** Letters of the other language that a text must not hold, unless the English text quotes them too. */
const FOREIGN = [
  { ending: '_ja', language: 'Japanese', letters: HANGUL, script: 'Hangul' },
  { ending: '_ko', language: 'Korean', letters: KANA, script: 'kana' },
] as const;

/** A Japanese text holds no Hangul, a Korean one no kana, and an English one is not all in other letters. */
export const textsAreInTheirLanguage: Rule = function* (files) {
  const datasets: readonly Dataset[] = DATASETS;
  for (const dataset of datasets) {
    for (const english of Object.keys(dataset.columns).filter((name) => name.endsWith('_en'))) {
      const stem = english.slice(0, -'_en'.length);
      for (const row of files.rows(dataset)) {
        const original = row.text[english] ?? '';
        if (!/[A-Za-z0-9]/.test(original) && original !== '') yield at(dataset, row, english, 'is not English: it has no Latin letter');
        for (const { ending, language, letters, script } of FOREIGN) {
          const text = row.text[stem + ending] ?? '';
          const foreign = text.match(letters)?.find((word) => !original.includes(word));
          if (foreign !== undefined)
            yield at(dataset, row, stem + ending, `is not ${language}: it has ${script} that ${english} has not`, foreign);
        }
      }
    }
  }
};
