import papa from 'papaparse';
import { dataFiles } from './exported';

/** Three English words in a row: a phrase, where one or two may be a name or a unit. */
const PHRASE = /[A-Za-z]{3,} [A-Za-z]{2,} [A-Za-z]{2,}/;

/** Names that stay in Latin letters on pages in Japanese and Korean, and words looked for in documents. */
const NAMES = [
  'BBC World Service',
  'Both Shores',
  'Creative Commons',
  'Genron NPO',
  'Pew Research Center',
  'USD # million in grants',
  'USD # million in loans',
];

let kept: string[] | undefined;

/** What the datasets hold in their own words, titles of documents and names of publishers above all: shown as it is, the longest first. */
function keptTexts(): string[] {
  kept ??= [
    ...new Set([
      ...NAMES,
      ...dataFiles().flatMap(({ bytes }) =>
        papa
          .parse<string[]>(bytes.toString('utf8'))
          .data.flat()
          .flatMap((cell) => [cell, ...cell.split('; ')]),
      ),
    ]),
  ]
    .filter((text) => PHRASE.test(text) || NAMES.includes(text))
    .toSorted((a, b) => b.length - a.length);
  return kept;
}

/** Whether a text holds an English phrase that is neither a name nor from the data. */
export const hasEnglish = (text: string): boolean =>
  PHRASE.test(text) && PHRASE.test(keptTexts().reduce((left, known) => left.replaceAll(known, ''), text));
