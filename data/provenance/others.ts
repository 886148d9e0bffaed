import { group } from 'd3-array';
import { DATASETS, type DatasetName } from '../catalogue';
import type { Dataset } from '../csv/dataset';
import { load } from '../csv/load';
import type { CheckedRow } from '../csv/read';
import { conflicts, leftOut } from '../sources/datasets';
import { type OtherValue, rowKey } from './around';

type Others = Map<string, OtherValue[]>;

function add(others: Others, key: string, value: OtherValue): void {
  others.set(key, [...(others.get(key) ?? []), value]);
}

/** Other values in print, as the dataset of conflicts tells them. */
function addConflicts(others: Others): void {
  for (const { row: conflict } of load(conflicts)) {
    const { dataset, row, value_other: value } = conflict;
    if (row === undefined || value === undefined) continue;
    add(others, rowKey({ dataset: dataset as DatasetName, row }), {
      kind: 'print',
      value,
      column: conflict.column,
      by: conflict.printed_by,
      reason: conflict.reason,
      settled: conflict.settled,
      sources: conflict.other_source_ids ?? [],
    });
  }
}

/** What was collected and given up for a row that is kept. */
function addLeftOut(others: Others): void {
  for (const { row } of load(leftOut)) {
    const { kept_dataset: dataset, kept_row: kept, value, reason } = row;
    if (dataset === undefined || kept === undefined || value === undefined) continue;
    add(others, rowKey({ dataset: dataset as DatasetName, row: kept }), { kind: 'left-out', value, reason, sources: [] });
  }
}

/** Columns of figures: numbers that are no part of the key and no step of rounding. */
export const valueColumns = ({ columns, key }: Dataset): string[] =>
  Object.entries(columns)
    .filter(([name, { schema }]) => schema.type === 'number' || (schema.type === 'integer' && !name.startsWith('rounded_to')))
    .map(([name]) => name)
    .filter((name) => !key.includes(name));

/** Rows of one dataset that differ in nothing but the document they were read in hold other values of each other's cells. */
function addTwins(others: Others, dataset: Dataset & { name: DatasetName }): void {
  const key = dataset.key.filter((name) => name !== 'source_id');
  const values = valueColumns(dataset);
  const rows: readonly CheckedRow[] = load<Dataset>(dataset);
  for (const alike of group(rows, ({ text }) => key.map((name) => text[name]).join('\n')).values()) {
    for (const one of alike) {
      for (const { id, text } of alike.filter((row) => row !== one)) {
        for (const column of values.filter((name) => one.text[name] && text[name])) {
          add(others, rowKey({ dataset: dataset.name, row: one.id }), {
            kind: 'row',
            value: text[column] ?? '',
            column,
            row: id,
            preferred: text.preferred === undefined ? undefined : text.preferred === 'true',
            sources: [text.source_id ?? ''],
          });
        }
      }
    }
  }
}

let known: Others | undefined;

/** Other values of the cells of each row, by {@link rowKey}; worked out once in a process. */
export function otherValues(): ReadonlyMap<string, readonly OtherValue[]> {
  if (known) return known;
  known = new Map();
  addConflicts(known);
  for (const dataset of DATASETS)
    if ((dataset.key as readonly string[]).includes('source_id') && dataset.name !== 'sources') addTwins(known, dataset);
  addLeftOut(known);
  return known;
}
