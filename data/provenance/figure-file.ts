import { DATASETS, type DatasetName } from '../catalogue';
import { load } from '../csv/load';
import type { Figure } from '../figure';
import type { Point, Unit } from '../series';
import type { Context } from '../text/context';
import type { Surroundings } from './around';
import { type Cell, cellOfRow } from './cell';
import { notesOf } from './notes';
import { valueColumns } from './others';
import { computedCell } from './point-cell';
import { surroundingsOf } from './surroundings';

/** The cells of a figure, row by row as its table has them, and what stands around them. */
export interface FigureProvenance extends Surroundings {
  /** Measure, population, period and unit, as under the figure's headline. */
  subtitle: string;
  columns: { id: string; label: string }[];
  rows: string[];
  /** `null` where the table has an empty cell. */
  cells: (Cell | null)[][];
}

const rowsById = new Map<DatasetName, Map<string, Record<string, string>>>();

function rowText(name: DatasetName, id: string): Record<string, string> {
  const known = rowsById.get(name) ?? new Map();
  if (known.size === 0) {
    const dataset = DATASETS.find((candidate) => candidate.name === name);
    for (const { id: row, text } of dataset ? load(dataset) : []) known.set(row, text);
    rowsById.set(name, known);
  }
  const text = known.get(id);
  if (!text) throw new Error(`${name} has no row "${id}"`);
  return text;
}

/** Which column of its dataset a point shows: the one in its unit, else the one that prints the same. */
export function columnOf({ dataset: name, rowId, printed }: Point, unit: Unit): string {
  const dataset = DATASETS.find((candidate) => candidate.name === name);
  const columns = dataset ? valueColumns(dataset) : [];
  const inUnit = columns.filter((column) => column.split('_').includes(unit));
  const candidates = inUnit.length > 0 ? inUnit : columns;
  const text = rowText(name, rowId);
  return candidates.find((column) => printed !== undefined && text[column] === printed) ?? candidates[0] ?? '';
}

/** The cell of a point, from its row. */
export function cellOfPoint(point: Point, unit: Unit, context: Context): Cell {
  if (point.rowId === '') return computedCell(point, unit, context.format);
  const text = rowText(point.dataset, point.rowId);
  const notes = notesOf(point.dataset, context.language);
  const ref = { dataset: point.dataset, row: point.rowId };
  // An absence can be known from the row of the wave alone: no row is there for a question of which nothing was found.
  if (text.status === undefined && point.absence) return { ...cellOfRow(ref, text, '', notes), status: point.absence };
  return cellOfRow(ref, text, columnOf(point, unit), notes);
}

/** A figure's points as its table has them. */
interface Matrix {
  columns: readonly { id: string; label: string }[];
  rows: readonly { label: string; points: (Point | undefined)[] }[];
}

export function provenanceOfFigure(
  { chart, subtitle }: Pick<Figure, 'chart' | 'subtitle'>,
  { columns, rows }: Matrix,
  context: Context,
): FigureProvenance {
  const cells = rows.map(({ points }) => points.map((point) => (point ? cellOfPoint(point, chart.unit, context) : null)));
  return {
    subtitle,
    columns: columns.map(({ id, label }) => ({ id, label })),
    rows: rows.map(({ label }) => label),
    cells,
    ...surroundingsOf(
      cells.flat().filter((cell) => cell !== null),
      context.language,
    ),
  };
}
