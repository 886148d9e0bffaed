import { DATASETS } from '../catalogue';
import { load } from '../csv/load';
import type { Period } from '../series';
import { sources } from '../sources/datasets';
import { type SourceRows, sourcesOf } from '../sources/usage';
import { endOf, periodOf, startOf } from '../time';
import { FILE_FORMATS, type FileFormat, type NamedDataset, publishedFile } from './published-file';

/** Columns that say when, the one that decides first. */
const TIME_COLUMNS = ['year', 'month', 'period', 'wave', 'date'];

/** What can be said of a dataset without reading it. */
export interface DatasetFacts {
  rows: number;
  /** From the first to the last time in it; none for a dataset without a time column. */
  period?: Period;
  /** When the newest of its sources was read. */
  retrieved?: string;
  sources: SourceRows[];
  bytes: Record<FileFormat, number>;
}

const known = new Map<string, DatasetFacts>();

function periodIn(dataset: NamedDataset): Period | undefined {
  const column = TIME_COLUMNS.find((name) => name in dataset.columns);
  if (!column) return undefined;
  const periods = load(dataset).flatMap(({ text }) => (text[column] ?? '').split('/').filter(Boolean).map(periodOf));
  const [first] = periods.toSorted((a, b) => startOf(a.from) - startOf(b.from));
  const last = periods.toSorted((a, b) => endOf(a.to) - endOf(b.to)).at(-1);
  return first && last && { from: first.from, to: last.to };
}

/** Worked out once in a build worker: several pages tell them. */
export function factsOf(dataset: NamedDataset): DatasetFacts {
  const found = known.get(dataset.name);
  if (found) return found;
  const used = sourcesOf(dataset);
  const ids = new Set(used.map(({ id }) => id));
  const retrieved = load(sources).filter(({ id }) => ids.has(id) || dataset.name === 'sources');
  const facts: DatasetFacts = {
    rows: load(dataset).length,
    period: periodIn(dataset),
    retrieved: retrieved
      .map(({ row }) => row.retrieved)
      .sort()
      .at(-1),
    sources: used,
    bytes: Object.fromEntries(FILE_FORMATS.map((format) => [format, publishedFile(dataset, format).byteLength])) as DatasetFacts['bytes'],
  };
  known.set(dataset.name, facts);
  return facts;
}

/** The datasets of each room, in the order of the catalogue. */
export function datasetsByRoom(): { room: NamedDataset['room']; datasets: NamedDataset[] }[] {
  const rooms = [...new Set(DATASETS.map(({ room }) => room))];
  return rooms.map((room) => ({ room, datasets: DATASETS.filter((dataset) => dataset.room === room) }));
}
