import { Package } from 'datapackage';
import { beforeAll, describe, expect, it } from 'vitest';
import { DATASETS } from '../catalogue';
import { load } from '../csv/load';
import { contextOf } from '../text/context';
import { dataPackage } from './datapackage';

interface Field {
  name: string;
  type: string;
  unit?: string;
  description: string;
  constraints: { required: boolean; pattern?: string };
}
interface Resource {
  $schema: string;
  name: string;
  path: string;
  hash: string;
  sources?: { title: string; path?: string }[];
  schema: {
    $schema: string;
    fields: Field[];
    primaryKey?: string[];
    uniqueKeys?: string[][];
    foreignKeys?: { fields: string[]; reference: { resource?: string; fields: string[] } }[];
    missingValues: string[];
  };
}

const descriptor = JSON.parse(dataPackage(contextOf('en'))) as { $schema: string; version: string; created: string; resources: Resource[] };

describe('An independent reader of data packages', () => {
  let read: Awaited<ReturnType<typeof Package.load>>;
  // The reader looks for files beside the descriptor, which are published in one folder and kept in one a room.
  const resources = descriptor.resources.map((resource) => ({
    ...resource,
    path: `${DATASETS.find(({ name }) => name === resource.name)?.room}/${resource.path}`,
  }));

  beforeAll(async () => {
    read = await Package.load({ ...descriptor, resources }, { basePath: 'data' });
  });

  it('finds no fault in the descriptor', () => {
    expect(read.errors.map(String)).toEqual([]);
    expect(read.valid).toBe(true);
  });

  it.each(DATASETS.map(({ name }) => name))('finds every cell of %s as declared, its keys unique and its references kept', async (name) => {
    const rows = await read.getResource(name)?.read({ relations: true });
    expect(rows).toHaveLength(load(DATASETS.find((dataset) => dataset.name === name) ?? DATASETS[0]).length);
  });

  it.each([
    { fault: 'a share above 100', name: 'poll-responses', column: 'share_percent', cell: '101' },
    { fault: 'a status that is not in the list', name: 'poll-responses', column: 'status', cell: 'guessed' },
    { fault: 'a flag that is not in the list', name: 'poll-responses', column: 'flags', cell: 'rounded;invented' },
    { fault: 'an empty cell that may not be', name: 'trade-annual', column: 'source_id', cell: null },
    { fault: 'words for a number', name: 'trade-annual', column: 'value_usd', cell: 'many' },
  ])('is told enough to refuse $fault', async ({ name, column, cell }) => {
    const { schema } = read.getResource(name) ?? {};
    const index = schema?.fieldNames.indexOf(column) ?? -1;
    const right = (await read.getResource(name)?.read({ cast: false, limit: 1 }))?.[0] ?? [];
    expect(() => schema?.castRow(right)).not.toThrow();
    expect(() => schema?.castRow(right.map((value, at) => (at === index ? cell : value)))).toThrow();
  });
});

it('says that it follows version 2 of the standard, and keeps what that version asks of keys', () => {
  expect(descriptor.$schema).toBe('https://datapackage.org/profiles/2.0/datapackage.json');
  expect(new Date(descriptor.created).getTime()).toBeGreaterThan(0);
  expect(descriptor.version).toMatch(/^\d{4}\.\d{1,2}\.\d{1,2}(?:\+[0-9a-f]{7}(?:\.edited)?)?$/);
  for (const { name, $schema, schema } of descriptor.resources) {
    expect([$schema, schema.$schema]).toEqual([
      'https://datapackage.org/profiles/2.0/dataresource.json',
      'https://datapackage.org/profiles/2.0/tableschema.json',
    ]);
    const required = schema.fields.filter(({ constraints }) => constraints.required).map((field) => field.name);
    // A primary key may hold no empty cell.
    expect(required, name).toEqual(expect.arrayContaining(schema.primaryKey ?? []));
    expect([schema.primaryKey ?? [], ...(schema.uniqueKeys ?? [])].flat()).not.toEqual([]);
    for (const { reference } of schema.foreignKeys ?? []) expect(reference.resource, `${name} names itself`).not.toBe(name);
  }
});

it('explains every column, and names a unit wherever the name of a column does', () => {
  for (const { name, schema } of descriptor.resources) {
    for (const field of schema.fields) {
      expect(field.description, `${name}.${field.name}`).toBeTruthy();
      if (/_(?:usd|jpy|kg|persons|percent)$/.test(field.name) && field.name !== 'per_usd') expect(field.unit, field.name).toBeTruthy();
    }
  }
});

it('names the documents behind the rows of a dataset', () => {
  const sources = descriptor.resources.find(({ name }) => name === 'arrivals-monthly')?.sources ?? [];
  expect(sources.length).toBeGreaterThan(0);
  for (const { title, path } of sources) {
    expect(title).toMatch(/.: ./);
    if (path !== undefined) expect(path).toMatch(/^https?:/);
  }
});
