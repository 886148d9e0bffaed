import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DATASETS, type DatasetName } from '../catalogue';
import { type Dataset, fileOf } from '../csv/dataset';
import { contextOf } from '../text/context';
import { datasetJson } from './dataset-json';
import { datasetParquet } from './parquet';

export const FILE_FORMATS = ['csv', 'json', 'parquet'] as const;
export type FileFormat = (typeof FILE_FORMATS)[number];

export const MEDIA_TYPES: Record<FileFormat, string> = {
  csv: 'text/csv',
  json: 'application/json',
  parquet: 'application/vnd.apache.parquet',
};

export type NamedDataset = Dataset & { name: DatasetName };

/** @throws for a name that no dataset has. */
export function datasetOf(name: string): NamedDataset {
  const dataset = DATASETS.find((candidate) => candidate.name === name);
  if (!dataset) throw new Error(`no dataset is called "${name}"`);
  return dataset;
}

/** The bytes of a published file. A CSV is the file of the repository, byte for byte; titles in a JSON are English. */
export function publishedFile(dataset: NamedDataset, format: FileFormat): Uint8Array<ArrayBuffer> {
  switch (format) {
    case 'csv':
      return new Uint8Array(readFileSync(join(process.cwd(), 'data', fileOf(dataset))));
    case 'json':
      return new TextEncoder().encode(datasetJson(dataset, contextOf('en')));
    case 'parquet':
      return datasetParquet(dataset);
  }
}
