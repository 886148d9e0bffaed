import { describe, expect, it } from 'vitest';
import { list, optional, text } from '../csv/column';
import { sourceId } from './datasets';
import { countBySource } from './usage';

const COLUMNS = { note: text(), source_id: sourceId(), other_source_ids: optional(list(sourceId())) };

describe('rows by source', () => {
  it.each([
    ['one source a row', [{ source_id: 'a' }, { source_id: 'a' }, { source_id: 'b' }], { a: 2, b: 1 }],
    ['further sources of a row', [{ source_id: 'a', other_source_ids: ['b', 'c'] }], { a: 1, b: 1, c: 1 }],
    ['a source that a row names twice, once', [{ source_id: 'a', other_source_ids: ['a'] }], { a: 1 }],
    ['nothing for empty cells', [{ source_id: undefined }], {}],
    ['nothing for columns that name no source', [{ note: 'a' }], {}],
  ])('counts %s', (_, rows, expected) => {
    expect(Object.fromEntries(countBySource(COLUMNS, rows))).toEqual(expected);
  });
});
