import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DATASETS, type DatasetName } from '../catalogue';
import { type Dataset, fileOf } from '../csv/dataset';
import { contextOf } from '../text/context';
import { datasetJson } from './dataset-json';

export type FileFormat = 'csv' | 'json';

export type NamedDataset = Dataset & { name: DatasetName };

/** @throws for a name that no dataset has. */
export function datasetOf(name: string): NamedDataset {
  const dataset = DATASETS.find((candidate) => candidate.name === name);
  if (!dataset) throw new Error(`no dataset is called "${name}"`);
  return dataset;
}

/** Names of the files under `/data/`, such as `events.csv`. */
export const PUBLISHED_FILES: string[] = DATASETS.flatMap(({ name }) => [`${name}.csv`, `${name}.json`]);

/** The bytes of a published file. A CSV is the file of the repository, byte for byte; titles in a JSON are English. */
export function publishedFile(dataset: NamedDataset, format: FileFormat): Uint8Array<ArrayBuffer> {
  if (format === 'csv') return new Uint8Array(readFileSync(join(process.cwd(), 'data', fileOf(dataset))));
  return new TextEncoder().encode(datasetJson(dataset, contextOf('en')));
}
