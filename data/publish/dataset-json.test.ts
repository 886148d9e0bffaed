import { expect, it } from 'vitest';
import { DATASETS } from '../catalogue';
import { load } from '../csv/load';
import { contextOf } from '../text/context';
import { dataPackage } from './datapackage';
import { datasetJson } from './dataset-json';
import { datasetOf } from './published-file';

it.each(['poll-responses', 'arrivals-monthly', 'glossary'])('%s as JSON holds every row, numbers as numbers and null for empty', (name) => {
  const dataset = datasetOf(name);
  const { columns, key, rows } = JSON.parse(datasetJson(dataset, contextOf('en')));
  expect(columns.map((column: { name: string }) => column.name)).toEqual(Object.keys(dataset.columns));
  expect(key).toEqual(dataset.key);
  const expected = load(dataset).map(({ id, row, text }) => ({
    row_id: id,
    ...Object.fromEntries(
      Object.entries(text).map(([column, cell]) => {
        const value = (row as Record<string, unknown>)[column];
        return [column, cell === '' ? null : typeof value === 'number' || typeof value === 'boolean' ? value : cell];
      }),
    ),
  }));
  expect(rows).toEqual(expected);
});

it('lists every dataset with an explained column for every column', () => {
  const { resources } = JSON.parse(dataPackage(contextOf('en')));
  expect(resources.map((resource: { name: string }) => resource.name)).toEqual(DATASETS.map(({ name }) => name));
  for (const { schema } of resources) for (const field of schema.fields) expect(field.description).toBeTruthy();
});
