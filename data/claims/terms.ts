import type { DatasetName } from '../catalogue';
import type { ComparableSeries } from '../compare/comparable';
import { hasValue, type Point, pointsOf } from '../series';
import type { Figures } from './figures';
import type { Term } from './formula';

/** One figure that a formula used, or looked for in vain. */
export interface Cell {
  /** The series it is of; a row that is in none is named by its dataset. */
  series?: ComparableSeries;
  label: string;
  value?: number;
  /** Of a figure of a series: its status, flags and sample. */
  point?: Point;
  /** A number that stands in words. */
  inWords?: true;
  dataset?: DatasetName;
  rowId?: string;
  sourceIds: string[];
}

/** What a term comes to; no value while any of its cells has none. */
export interface Reading {
  value?: number;
  cells: Cell[];
}

/** A label of a series, whether or not it has a figure there. @throws for a series that is not in the catalogue */
export function cellAt(id: string, label: string, figures: Figures): Cell {
  const series = figures.series(id);
  if (!series) throw new Error(`no series is called "${id}"`);
  const point = pointsOf(series.series).find((candidate) => candidate.label === label);
  if (!point) return { series, label, sourceIds: [] };
  const { value, dataset, rowId, sourceIds } = point;
  return { series, label, value, point, dataset, rowId: rowId === '' ? undefined : rowId, sourceIds };
}

/** The labels of a series from one to another, ends included. Where an end is no label of it, only the ends. */
export function labelsBetween(series: ComparableSeries, from: string, to: string): string[] {
  const labels = pointsOf(series.series).map(({ label }) => label);
  const [first, last] = [labels.indexOf(from), labels.indexOf(to)];
  return first < 0 || last < first ? [from, to] : labels.slice(first, last + 1);
}

const NUMBER_WORDS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The number in the place of `#`, in digits or as a word up to twelve; nothing where the words are not there. */
export function numberInWords(text: string, phrase: string): number | undefined {
  const [before = '', after = ''] = phrase.split('#').map(escaped);
  const number = String.raw`(?<![\d.,])(\d[\d,]*(?:\.\d+)?|\b(?:${NUMBER_WORDS.join('|')})\b)`;
  const found = new RegExp(`${before}${number}${after}`, 'i').exec(text)?.[1];
  if (found === undefined) return undefined;
  const word = NUMBER_WORDS.indexOf(found.toLowerCase());
  return word < 0 ? Number(found.replaceAll(',', '')) : word + 1;
}

function rowCell({ dataset, row, column }: { dataset: DatasetName; row: string; column: string }, figures: Figures) {
  const found = figures.row(dataset, row);
  return { text: found?.text[column] ?? '', cell: { label: row, dataset, rowId: found && row, sourceIds: found?.sourceIds ?? [] } };
}

const added = (cells: Cell[]): Reading => ({
  cells,
  value: cells.every(({ value }) => value !== undefined) ? cells.reduce((sum, { value = 0 }) => sum + value, 0) : undefined,
});

/** What a term comes to, with the cells it used. @throws for a series or column that does not exist */
export function read(term: Term, figures: Figures): Reading {
  switch (term.of) {
    case 'point':
      return added([cellAt(term.series, term.at, figures)]);
    case 'span': {
      const series = figures.series(term.series);
      if (!series) throw new Error(`no series is called "${term.series}"`);
      return added(labelsBetween(series, term.from, term.to).map((label) => cellAt(term.series, label, figures)));
    }
    case 'sum':
      return added(term.terms.flatMap((part) => read(part, figures).cells));
    case 'cell': {
      const { text, cell } = rowCell(term, figures);
      return added([{ ...cell, value: text === '' ? undefined : Number(text) }]);
    }
    case 'words': {
      const { text, cell } = rowCell(term, figures);
      const number = numberInWords(text, term.phrase);
      return added([{ ...cell, inWords: true, value: number === undefined ? undefined : number * (term.times ?? 1) }]);
    }
  }
}

/** Whether a cell has its figure. */
export const isKnown = (cell: Cell): cell is Cell & { value: number } =>
  cell.value !== undefined && (cell.point === undefined || hasValue(cell.point));
