import { expect, type Page } from '@playwright/test';
import { bytesAt } from './exported';

/** Where a cell stands in the data. */
interface CellRef {
  dataset: string;
  row: string;
  column: string;
}

/** What programs get of one cell. */
interface KnownCell extends CellRef {
  value: string;
  sources: string[];
}

/** What a file tells of the cells of a figure, row by row as its table has them. */
interface KnownFigure {
  columns: { id: string; label: string }[];
  rows: string[];
  cells: KnownCell[][];
}

/** What programs get of the cells of a figure. */
export const cellsOf = (figure: string): KnownFigure => JSON.parse(bytesAt(`/provenance/en/${figure}.json`).toString('utf8'));

/** The cell of one row and of the column of one name. @throws when there is none */
export function cellAt(figure: string, row: string, heading: string): KnownCell {
  const { rows, columns, cells } = cellsOf(figure);
  const cell = cells[rows.indexOf(row)]?.[columns.findIndex(({ label }) => label === heading)];
  if (!cell) throw new Error(`${figure} has no cell ${heading}, ${row}`);
  return cell;
}

/** The published cell of a dataset's row. */
export function published({ dataset, row, column }: CellRef): string {
  const { rows } = JSON.parse(bytesAt(`/data/${dataset}.json`).toString('utf8'));
  return String(rows.find(({ row_id }: { row_id: string }) => row_id === row)[column]);
}

/** The permanent address of a cell. */
export const addressOf = ({ dataset, row, column }: CellRef): string => `/en/data/${dataset}/?cell=${column}#${row}`;

/** Opens a fresh page at the address that a card gives, and expects it to mark the row and the cell. */
export async function expectMarked(page: Page, address: string, cell: CellRef): Promise<void> {
  await page.goto(address);
  const marked = page.locator('tr[aria-current="true"]');
  await expect(marked).toHaveCount(1, { timeout: 15_000 });
  await expect(marked.locator('td[aria-current="true"]')).toHaveText(published(cell));
  await expect(marked.locator('td[aria-current="true"]')).toBeInViewport();
}
