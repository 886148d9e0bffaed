import papa from 'papaparse';
import { dataFiles } from './exported';

/** Three English words in a row: a phrase, where one or two may be a name or a unit. */
const PHRASE = /[A-Za-z]{3,} [A-Za-z]{2,} [A-Za-z]{2,}/;

/** Columns whose English stays English on pages in Japanese and Korean. */
const KEPT: Record<string, string[]> = {
  // Titles of documents, and who published them.
  sources: ['title', 'publisher'],
  // Names of pollsters that have no usual form in the other languages.
  'poll-waves': ['pollster', 'partner'],
  // Original words and names that our translations quote.
  translations: ['text_ja', 'text_ko'],
};

/** Names that stay in Latin letters wherever they are said, and words looked for in documents. */
const NAMES = [
  'BBC World Service',
  'Both Shores',
  'Creative Commons',
  'Genron NPO',
  'Pew Research Center',
  'USD # million in grants',
  'USD # million in loans',
];

/** Runs of Latin letters in a text, with what stands between them. */
const LATIN = /[A-Za-z][\x20-\x7e“”‘’–—]*/g;

let kept: string[] | undefined;

/** English that is allowed, the longest first. */
function keptTexts(): string[] {
  kept ??= [
    ...new Set([
      ...NAMES,
      ...dataFiles().flatMap(({ dataset, bytes }) => {
        const columns = KEPT[dataset];
        if (!columns) return [];
        const { data } = papa.parse<Record<string, string>>(bytes.toString('utf8'), { header: true });
        return data.flatMap((row) =>
          columns.flatMap((column) => {
            const text = row[column] ?? '';
            return dataset === 'translations' ? (text.match(LATIN) ?? []) : [text, ...text.split('; ')];
          }),
        );
      }),
    ]),
  ]
    .map((text) => text.trim())
    .filter((text) => PHRASE.test(text) || NAMES.includes(text))
    .toSorted((a, b) => b.length - a.length);
  return kept;
}

/** Whether a text holds an English phrase that is neither a name, a title nor a quotation. */
export const hasEnglish = (text: string): boolean =>
  PHRASE.test(text) && PHRASE.test(keptTexts().reduce((left, known) => left.replaceAll(known, ''), text));
