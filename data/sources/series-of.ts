import type { DatasetName } from '../catalogue';

/**
 * Columns of a key that name what a reader would call a series: who was asked what, which flow, counted by whom. Finer ones (the
 * answer, the age group, the customs code) are parts of it and usually stand in the same document.
 */
const NAMING = [
  'programme',
  'population',
  'target',
  'question',
  'reporter',
  'exporter',
  'importer',
  'investor',
  'host',
  'flow',
  'origin',
  'destination',
  'dimension',
  'measure',
  'item',
  'country',
  'currency',
];

const TIMES = ['year', 'month', 'period', 'wave'];

/** The column that says when; none for a dataset without time. */
export const timeColumn = (key: readonly string[]): string | undefined => key.find((column) => TIMES.includes(column));

/** The cells that name the series of a row. */
export const seriesOfRow = (key: readonly string[], text: Record<string, string>): Record<string, string> =>
  Object.fromEntries(key.filter((column) => NAMING.includes(column)).map((column) => [column, text[column] ?? '']));
