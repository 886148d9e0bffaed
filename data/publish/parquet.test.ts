import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { expect, it } from 'vitest';
import { DATASETS } from '../catalogue';
import { load } from '../csv/load';
import { datasetParquet } from './parquet';
import { datasetOf } from './published-file';

/** What a cell of a CSV is in a typed column. */
const TYPED: Record<string, (text: string) => unknown> = {
  integer: BigInt,
  number: Number,
  boolean: (text) => text === 'true',
  year: Number,
};

it.each(DATASETS.map(({ name }) => name))('%s as Parquet holds every cell of its CSV, typed, and null for empty', async (name) => {
  const dataset = datasetOf(name);
  const rows = await parquetReadObjects({ file: datasetParquet(dataset).buffer });
  const expected = load(dataset).map(({ text }) =>
    Object.fromEntries(
      Object.entries(dataset.columns).map(([column, { schema }]) => {
        const cell = (text as Record<string, string>)[column] ?? '';
        return [column, cell === '' ? null : (TYPED[schema.type]?.(cell) ?? cell)];
      }),
    ),
  );
  expect(rows).toEqual(expected);
});

it('declares numbers as numbers and texts as texts, and says which columns are never empty', () => {
  const { schema } = parquetMetadata(datasetParquet(datasetOf('trade-annual')).buffer);
  const column = (name: string) => schema.find((element) => element.name === name);
  expect(column('year')).toMatchObject({ type: 'INT32', repetition_type: 'REQUIRED' });
  expect(column('value_usd')).toMatchObject({ repetition_type: 'OPTIONAL' });
  expect(['INT64', 'DOUBLE']).toContain(column('value_usd')?.type);
  expect(column('reporter')).toMatchObject({ type: 'BYTE_ARRAY', converted_type: 'UTF8' });
});
