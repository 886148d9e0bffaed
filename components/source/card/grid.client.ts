import { nextCell, type Place } from './next-cell';

const OPENING = ['Enter', ' '];

/** The data cells of a row: the heading before them and, in a figure's table, the sources after them are none. */
function cellsOf(row: HTMLTableRowElement | undefined, columns: number): HTMLTableCellElement[] {
  return row ? [...row.cells].slice(1, columns + 1) : [];
}

/**
 * Makes a table's cells answer: a click or tap opens one, the arrow keys go from one to the next and Enter opens it. Only one cell
 * is in the tab order, as in any grid. Set up by script, so that a page without scripts has a plain table.
 * @param columns how many columns hold data
 * @param open is told the place, and whether nothing stands there
 * @returns takes it back
 */
export function answerCells(table: HTMLTableElement, columns: number, open: (place: Place, isEmpty: boolean) => void): () => void {
  const rows = [...(table.tBodies[0]?.rows ?? [])];
  const cellAt = ({ row, column }: Place) => cellsOf(rows[row], columns)[column];
  const placeOf = (target: EventTarget | null): Place | undefined => {
    const cell = target instanceof Element ? target.closest<HTMLTableCellElement>('td') : null;
    const row = cell ? rows.findIndex((candidate) => candidate === cell.parentElement) : -1;
    const column = cell ? cell.cellIndex - 1 : -1;
    return row >= 0 && column >= 0 && column < columns ? { row, column } : undefined;
  };
  const answer = (place: Place) => open(place, cellAt(place)?.textContent === '');
  let current = cellAt({ row: 0, column: 0 });
  const goTo = (cell: HTMLTableCellElement | undefined) => {
    if (!cell) return;
    current?.removeAttribute('tabindex');
    current = cell;
    cell.tabIndex = 0;
    cell.focus();
  };
  const click = (event: MouseEvent) => {
    const place = event.target instanceof Element && event.target.closest('a') ? undefined : placeOf(event.target);
    if (!place) return;
    goTo(cellAt(place));
    answer(place);
  };
  const press = (event: KeyboardEvent) => {
    const place = placeOf(event.target);
    if (!place || event.altKey || event.ctrlKey || event.metaKey) return;
    const next = nextCell(event.key, place, { rows: rows.length, columns });
    if (!next && !OPENING.includes(event.key)) return;
    event.preventDefault();
    if (next) goTo(cellAt(next));
    else answer(place);
  };
  table.setAttribute('role', 'grid');
  if (current) current.tabIndex = 0;
  table.addEventListener('click', click);
  table.addEventListener('keydown', press);
  return () => {
    table.removeAttribute('role');
    current?.removeAttribute('tabindex');
    table.removeEventListener('click', click);
    table.removeEventListener('keydown', press);
  };
}
