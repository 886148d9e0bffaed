import type { DatasetName } from '../catalogue';
import type { Dataset } from '../csv/dataset';
import { load } from '../csv/load';
import type { Context } from '../text/context';
import { columnText, datasetText } from '../text/datasets';
import { LICENCE } from './licence';

/** What a program is told of a column, in the words of Frictionless Table Schema. */
export function fieldsOf(dataset: Dataset, { text }: Context) {
  return Object.entries(dataset.columns).map(([name, { required, schema, refersTo }]) => ({
    name,
    ...schema,
    constraints: { required, ...schema.constraints },
    refersTo,
    description: columnText(text, name),
  }));
}

/** A dataset as one JSON text: what it is, its columns, and its rows, one a line. An empty cell is `null`. */
export function datasetJson(dataset: Dataset & { name: DatasetName }, context: Context): string {
  const { title, description } = datasetText(context.text, dataset.name);
  const names = Object.keys(dataset.columns);
  const rows = load(dataset).map(({ row, text, id }) => {
    const values = names.map((name) => {
      const value = (row as Record<string, unknown>)[name];
      return [name, value === undefined ? null : typeof value === 'number' || typeof value === 'boolean' ? value : text[name]];
    });
    return JSON.stringify({ row_id: id, ...Object.fromEntries(values) });
  });
  const head = {
    name: dataset.name,
    title,
    description,
    licence: { name: LICENCE.name, path: LICENCE.address },
    key: dataset.key,
    columns: fieldsOf(dataset, context),
  };
  return `${JSON.stringify(head, null, 1).slice(0, -2)},\n "rows": [\n${rows.join(',\n')}\n ]\n}\n`;
}
