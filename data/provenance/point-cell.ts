import type { Point, Unit } from '../series';
import type { Format } from '../text/format';
import { type Cell, isOfWave } from './cell';

/** Rows by dataset, each once: twelve months of one sum stand in few bytes. */
function partsOf(point: Point): Cell['parts'] {
  const parts: NonNullable<Cell['parts']> = {};
  for (const { dataset, row } of point.parts ?? []) parts[dataset] = [...new Set([...(parts[dataset] ?? []), row])];
  return Object.keys(parts).length > 0 ? parts : undefined;
}

/** A point counts as final too where its row does not say so, and where it was worked out: of that nothing is told. */
const statusOf = ({ absence, status }: Point): Cell['status'] => absence ?? (status === 'final' ? undefined : status);

/** A figure worked out from others has no row: its note says how, and its parts are the rows it came from. */
export function computedCell(point: Point, unit: Unit, format: Format): Cell {
  return {
    dataset: point.dataset,
    row: '',
    column: '',
    value: point.value === undefined ? '' : format.quantity(point.value, unit),
    status: statusOf(point),
    flags: point.flags.length > 0 ? point.flags : undefined,
    note: point.note === undefined ? undefined : { text: point.note },
    sources: point.sourceIds,
    parts: partsOf(point),
  };
}

/** The ids of poll rows begin with that of their wave: programme, wave and public. */
const waveOfRow = (row: string): string => row.split('.').slice(0, 3).join('.');

/**
 * The cell of a point whose row is not at hand, as in a browser that has the series and not the dataset.
 * @param column the column of the dataset that the series shows
 */
export function cellOfPointAlone(point: Point, unit: Unit, column: string, format: Format): Cell {
  const { dataset, rowId, value, printed, flags, note, roundedTo = 1, sourceIds } = point;
  if (rowId === '') return computedCell(point, unit, format);
  return {
    dataset,
    row: rowId,
    column: value === undefined ? '' : column,
    value: value === undefined ? '' : (printed ?? String(value)),
    status: statusOf(point),
    flags: flags.length > 0 ? flags : undefined,
    roundedTo: roundedTo > 1 ? roundedTo : undefined,
    note: note === undefined ? undefined : { text: note },
    sources: sourceIds,
    wave: isOfWave(dataset) ? waveOfRow(rowId) : undefined,
  };
}
