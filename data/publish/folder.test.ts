import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { DATASETS } from '../catalogue';
import { FOLDER, folderFile } from './folder';

const textOf = (file: string): string => new TextDecoder().decode(folderFile(file).body);

it('has a CSV, a JSON and a Parquet file of every dataset, the package and the list of checksums', () => {
  const names = DATASETS.flatMap(({ name }) => [`${name}.csv`, `${name}.json`, `${name}.parquet`]);
  expect(FOLDER.toSorted()).toEqual([...names, 'datapackage.json', 'checksums.txt'].sort());
});

it('lists the checksum of every other file as sha256sum writes and reads it', () => {
  const lines = textOf('checksums.txt').trimEnd().split('\n');
  // "<64 hexadecimal digits><two spaces><name>"; the name may hold no line end or backslash, which sha256sum would escape.
  const entries = lines.map((line) => /^([0-9a-f]{64}) {2}([^\\\n]+)$/.exec(line)?.slice(1) ?? [line]);
  expect(entries.map(([, file]) => file)).toEqual(FOLDER.filter((file) => file !== 'checksums.txt').sort());
  const wrong = entries.filter(([sum, file = '']) => sum !== createHash('sha256').update(folderFile(file).body).digest('hex'));
  expect(wrong).toEqual([]);
});

it('gives every file the type that programs expect', () => {
  expect(folderFile('events.csv').type).toBe('text/csv; charset=utf-8');
  expect(folderFile('events.json').type).toBe('application/json; charset=utf-8');
  expect(folderFile('events.parquet').type).toBe('application/vnd.apache.parquet');
  expect(() => folderFile('nowhere.csv')).toThrow('"nowhere.csv"');
});
