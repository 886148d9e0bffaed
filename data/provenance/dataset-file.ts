import type { DatasetName } from '../catalogue';
import type { Dataset } from '../csv/dataset';
import { load } from '../csv/load';
import type { Language } from '../text/context';
import type { Surroundings } from './around';
import { cellOfRow } from './cell';
import { notesOf } from './notes';
import { surroundingsOf } from './surroundings';

/** What stands around the rows of a dataset. The rows themselves the table has: a card takes its cell from there. */
export function provenanceOfDataset(dataset: Dataset & { name: DatasetName }, language: Language): Surroundings {
  // A row of the list of sources is its own entry.
  if (dataset.name === 'sources') return { sources: {}, others: {}, waves: {}, notes: {} };
  const notes = notesOf(dataset.name, language);
  const cells = load(dataset).map(({ id, text }) => cellOfRow({ dataset: dataset.name, row: id }, text, '', notes));
  return { ...surroundingsOf(cells, language), notes };
}
