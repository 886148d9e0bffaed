import { expect, it } from 'vitest';
import { DATASETS } from '../catalogue';
import { tableOf } from './table';

/** The kind of each column of a dataset's table. */
function kinds(dataset: string): Record<string, string> {
  const found = DATASETS.find(({ name }) => name === dataset);
  return Object.fromEntries((found ? tableOf(found).columns : []).map(({ name, kind }) => [name, kind]));
}

it.each([
  ['arrivals-monthly', 'month', 'code'],
  ['visitor-spending', 'period', 'code'],
  ['poll-responses', 'wave', 'code'],
  ['poll-responses', 'answer', 'code'],
  ['poll-responses', 'flags', 'code'],
  ['poll-responses', 'share_percent', 'number'],
  ['poll-responses', 'source_id', 'sources'],
  ['poll-responses', 'note', 'text'],
  ['sources', 'url', 'address'],
  ['left-out', 'kept_row', 'text'],
  ['glossary', 'term_ja', 'text'],
])('in the table of %s the column %s holds %s: only a code must not break', (dataset, column, kind) => {
  expect(kinds(dataset)[column]).toBe(kind);
});
