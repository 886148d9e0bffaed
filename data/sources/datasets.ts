import { address, flag, formatted, list, oneOf, optional, reference, text } from '../csv/column';
import { dataset, type Row } from '../csv/dataset';
import { date } from '../csv/time';

/** What kind of document a source is; the closer to who made the figure, the stronger. */
export const SOURCE_TYPES = ['publisher', 'official', 'press', 'transcription', 'repository'] as const;

export const sourceId = () => reference('sources');

export const sources = dataset({
  name: 'sources',
  room: 'sources',
  columns: {
    source_id: formatted(/^[a-z0-9]+(?:[-_][a-z0-9]+)*$/, 'an id of lower-case letters, digits, hyphens and underscores'),
    title: text(),
    publisher: text(),
    type: oneOf(...SOURCE_TYPES),
    url: optional(address()),
    published: optional(date()),
    retrieved: date(),
    obtained_via: text(),
    licence: optional(text()),
    note: optional(text()),
  },
  key: ['source_id'],
});
export type Source = Row<typeof sources>;

export const conflicts = dataset({
  name: 'conflicts',
  room: 'sources',
  columns: {
    conflict_id: formatted(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'a code of lower-case letters, digits and hyphens'),
    dataset: text(),
    row: optional(text()),
    column: optional(text()),
    subject: text(),
    value_kept: text(),
    value_other: optional(text()),
    printed_by: optional(text()),
    other_source_ids: optional(list(sourceId())),
    reason: text(),
    settled: flag(),
  },
  key: ['conflict_id'],
});
export type Conflict = Row<typeof conflicts>;

export const leftOut = dataset({
  name: 'left-out',
  room: 'sources',
  columns: {
    reference_file: text(),
    reference_row: text(),
    value: optional(text()),
    kept_dataset: optional(text()),
    kept_row: optional(text()),
    reason: text(),
  },
  key: ['reference_file', 'reference_row', 'value'],
});
export type LeftOut = Row<typeof leftOut>;
