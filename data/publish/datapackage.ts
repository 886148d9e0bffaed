import { createHash } from 'node:crypto';
import { DATASETS } from '../catalogue';
import type { Dataset } from '../csv/dataset';
import { sourceOf } from '../sources/lookup';
import { sourcesOf } from '../sources/usage';
import type { Context } from '../text/context';
import { datasetText } from '../text/datasets';
import { absoluteAddress } from './address';
import { fieldsOf } from './field';
import { LICENCE } from './licence';
import { MEDIA_TYPES, type NamedDataset, publishedFile } from './published-file';
import { dataVersion } from './version';

const PROFILES = 'https://datapackage.org/profiles/2.0';

/** References that hold one id; the standard has no way to declare a list of them. */
function foreignKeys({ name, columns }: Dataset) {
  return Object.entries(columns).flatMap(([column, { refersTo, itemSchema }]) => {
    const [key] = DATASETS.find((target) => target.name === refersTo)?.key ?? [];
    if (key === undefined || itemSchema) return [];
    return [{ fields: [column], reference: { ...(refersTo === name ? {} : { resource: refersTo }), fields: [key] } }];
  });
}

/** What makes a row unique. A primary key may hold no empty cell; a unique key may. */
function keys({ key, columns }: Dataset) {
  return key.every((column) => columns[column]?.required) ? { primaryKey: key } : { uniqueKeys: [key] };
}

function schemaOf(dataset: Dataset, context: Context) {
  const references = foreignKeys(dataset);
  return {
    $schema: `${PROFILES}/tableschema.json`,
    fields: fieldsOf(dataset, context),
    ...keys(dataset),
    ...(references.length > 0 ? { foreignKeys: references } : {}),
    missingValues: [''],
  };
}

/** Documents that the rows rest on, those with the most rows first. */
function documents(dataset: Dataset) {
  return sourcesOf(dataset).map(({ id }) => {
    const { publisher, title, url } = sourceOf(id);
    return { title: `${publisher}: ${title}`, path: url };
  });
}

function resourceOf(dataset: NamedDataset, context: Context) {
  const bytes = publishedFile(dataset, 'csv');
  const sources = documents(dataset);
  return {
    $schema: `${PROFILES}/dataresource.json`,
    name: dataset.name,
    type: 'table',
    ...datasetText(context.text, dataset.name),
    path: `${dataset.name}.csv`,
    format: 'csv',
    mediatype: MEDIA_TYPES.csv,
    encoding: 'utf-8',
    dialect: { delimiter: ',', lineTerminator: '\n', quoteChar: '"', doubleQuote: true, header: true },
    bytes: bytes.byteLength,
    hash: `sha256:${createHash('sha256').update(bytes).digest('hex')}`,
    schema: schemaOf(dataset, context),
    ...(sources.length > 0 ? { sources } : {}),
  };
}

/** All datasets and their schemas as a Frictionless data package, version 2 (https://datapackage.org/standard/data-package/). */
export function dataPackage(context: Context): string {
  const { text } = context;
  const { version, moment, basis } = dataVersion();
  const descriptor = {
    $schema: `${PROFILES}/datapackage.json`,
    name: 'both-shores',
    title: text.site.name,
    description: `${text.site.description} ${text.pages.data.basis[basis]}`,
    homepage: absoluteAddress('/en/data/'),
    version,
    created: moment,
    licenses: [{ name: 'CC-BY-4.0', path: LICENCE.address, title: LICENCE.name }],
    resources: DATASETS.map((dataset) => resourceOf(dataset, context)),
  };
  return `${JSON.stringify(descriptor, null, 1)}\n`;
}
