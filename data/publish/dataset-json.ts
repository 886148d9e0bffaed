import type { DatasetName } from '../catalogue';
import type { Dataset } from '../csv/dataset';
import { load } from '../csv/load';
import type { Context } from '../text/context';
import { datasetText } from '../text/datasets';
import { fieldsOf } from './field';
import { LICENCE } from './licence';
import { dataVersion } from './version';

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
    version: dataVersion().version,
    licence: { name: LICENCE.name, path: LICENCE.address },
    key: dataset.key,
    columns: fieldsOf(dataset, context),
  };
  return `${JSON.stringify(head, null, 1).slice(0, -2)},\n "rows": [\n${rows.join(',\n')}\n ]\n}\n`;
}
