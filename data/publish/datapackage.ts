import { DATASETS } from '../catalogue';
import type { Dataset } from '../csv/dataset';
import type { Context } from '../text/context';
import { datasetText } from '../text/datasets';
import { fieldsOf } from './dataset-json';
import { LICENCE } from './licence';

/** References that hold one id; Frictionless has no way to declare a list of them. */
function foreignKeys({ columns }: Dataset) {
  return Object.entries(columns).flatMap(([fields, { refersTo }]) => {
    const target = DATASETS.find(({ name }) => name === refersTo);
    const [key] = target?.key ?? [];
    return key === undefined || /(?:ids|articles)$/.test(fields) ? [] : [{ fields, reference: { resource: refersTo, fields: key } }];
  });
}

/** All datasets and their schemas as a Frictionless data package (https://datapackage.org/standard/data-package/). */
export function dataPackage(context: Context): string {
  const { site } = context.text;
  const resources = DATASETS.map((dataset: Dataset & { name: (typeof DATASETS)[number]['name'] }) => ({
    name: dataset.name,
    ...datasetText(context.text, dataset.name),
    path: `${dataset.name}.csv`,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    schema: {
      fields: fieldsOf(dataset, context).map(({ refersTo: _, ...field }) => field),
      primaryKey: dataset.key,
      foreignKeys: foreignKeys(dataset),
      missingValues: [''],
    },
  }));
  const head = {
    name: 'both-shores',
    title: site.name,
    description: site.description,
    licenses: [{ name: 'CC-BY-4.0', path: LICENCE.address, title: LICENCE.name }],
  };
  return `${JSON.stringify({ ...head, resources }, null, 1)}\n`;
}
