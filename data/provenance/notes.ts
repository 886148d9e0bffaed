import { DATASETS, type DatasetName } from '../catalogue';
import { load } from '../csv/load';
import type { Language } from '../text/context';
import { dataWords } from '../text/data-words';

/** Notes of rows by how the dataset has them, in the reader's language. */
export type Notes = Record<string, string>;

const known = new Map<string, Notes>();

/** The notes of a dataset that have a translation; none in English, which they are kept in. */
export function notesOf(name: DatasetName, language: Language): Notes {
  const key = `${language}/${name}`;
  const made = known.get(key);
  if (made) return made;
  const dataset = DATASETS.find((candidate) => candidate.name === name);
  const rows: readonly { text: Record<string, string> }[] = dataset && language !== 'en' ? load(dataset) : [];
  const written = new Set(rows.flatMap(({ text }) => text.note || []));
  const notes = Object.fromEntries(
    [...written].flatMap((note) => {
      const words = dataWords(note, language);
      return words.language === language ? [[note, words.text]] : [];
    }),
  );
  known.set(key, notes);
  return notes;
}
