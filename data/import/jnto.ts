import type { Dataset } from '../csv/dataset';
import { arrivalsAnnual, arrivalsMonthly, arrivalsWorld } from '../tourism/datasets';
import { faulty, type Importer, type Incoming } from './importer';
import { readHead, type SheetHead } from './jnto-sheet';
import { Layout } from './layout';
import { readWorkbook, type Sheet } from './workbook';

/** Rows of a sheet: all visitors, and those of South Korea. */
const WORLD = 5;
const KOREA = 7;

/** JNTO rounds an estimate to hundreds of visitors. */
const ESTIMATED_TO = 100;

interface Figure {
  persons: number;
  estimate: boolean;
}

/** One figure of a sheet; `undefined` for an empty cell and, once told, for a wrong one. */
function figureAt(sheet: Sheet, head: SheetHead, row: number, month: number, layout: Layout): Figure | undefined {
  const column = head.column(month);
  const value = sheet.value(row, column);
  const place = sheet.place(row, column);
  if (value === null) return undefined;
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 0) {
    layout.tell(place, value, 'a whole number of persons');
    return undefined;
  }
  const estimate = sheet.italic(row, column);
  if (estimate && !head.estimates) layout.tell(place, `${value} in italics`, 'no italics: note 2 of the sheet announces no estimates');
  if (estimate && value % ESTIMATED_TO !== 0) layout.tell(place, value, `an estimate (in italics) rounded to ${ESTIMATED_TO}`);
  return { persons: value, estimate };
}

/** Twelve months and the total so far, in one row; months without a figure only stand at the end. */
function rowOf(sheet: Sheet, head: SheetHead, row: number, layout: Layout): { months: Figure[]; total: Figure | undefined } {
  const before = layout.faults.length;
  const months = Array.from({ length: 12 }, (_, index) => figureAt(sheet, head, row, index + 1, layout));
  const total = figureAt(sheet, head, row, 13, layout);
  const last = months.findLastIndex((figure) => figure !== undefined);
  const right = layout.faults.length === before;
  for (const [index, figure] of months.entries()) {
    if (right && figure === undefined && index < last)
      layout.tell(sheet.place(row, head.column(index + 1)), null, 'a number, since a later month has one');
  }
  const present = months.filter((figure) => figure !== undefined);
  const sum = present.reduce((persons, figure) => persons + figure.persons, 0);
  const estimates = [...present, ...(total ? [total] : [])].filter(({ estimate }) => estimate).length;
  const fits = total === undefined ? present.length === 0 : Math.abs(total.persons - sum) <= (estimates * ESTIMATED_TO) / 2;
  if (layout.faults.length === before && !fits) {
    layout.tell(sheet.place(row, head.column(13)), total?.persons, `the sum of the months, ${sum}`);
  }
  return { months: present, total };
}

function cellsOf({ status }: SheetHead, { persons, estimate }: Figure, source: string): Record<string, string> {
  return {
    arrivals_persons: String(persons),
    status: estimate ? 'estimate' : status,
    method: estimate ? 'published-rounded' : 'published',
    rounded_to_persons: String(estimate ? ESTIMATED_TO : 1),
    source_id: source,
    note: '',
  };
}

function sheetRows(sheet: Sheet, layout: Layout, source: string): Incoming[] {
  const head = readHead(sheet, layout);
  if (head === undefined) return [];
  const before = layout.faults.length;
  const world = rowOf(sheet, head, WORLD, layout);
  const korea = rowOf(sheet, head, KOREA, layout);
  if (layout.faults.length === before && world.months.length !== korea.months.length) {
    const month = Math.min(world.months.length, korea.months.length) + 1;
    const row = korea.months.length < world.months.length ? KOREA : WORLD;
    layout.tell(sheet.place(row, head.column(month)), null, 'a number, since both 総数 and 韓国 have the same months');
  }
  const rows: Incoming[] = [];
  const add = (dataset: Dataset, key: Record<string, string>, figure: Figure) =>
    rows.push({ dataset, cells: { ...key, ...cellsOf(head, figure, source) } });
  const month = (index: number): string => `${head.year}-${String(index + 1).padStart(2, '0')}`;
  const route = { origin: 'KOR', destination: 'JPN' };
  for (const [index, figure] of korea.months.entries()) add(arrivalsMonthly, { month: month(index), ...route }, figure);
  for (const [index, figure] of world.months.entries()) {
    add(arrivalsWorld, { period: month(index), frequency: 'monthly', destination: 'JPN' }, figure);
  }
  if (korea.months.length < 12 || !korea.total || !world.total) return rows;
  add(arrivalsAnnual, { year: head.year, ...route, months_less_year_persons: '' }, korea.total);
  add(arrivalsWorld, { period: head.year, frequency: 'annual', destination: 'JPN' }, world.total);
  return rows;
}

/**
 * JNTO's workbook of arrivals by market and month (訪日外客数（総数）, since 2003): one sheet a
 * year, named by it. Layout as in the workbook saved on 16 June 2026, sheets 2003 to 2026:
 * A1 `2026年　訪日外客数（総数）`; in the last column, row 1 the credit and row 3 `単位：人数（人）、伸率（％）`; row 4 the header `1月`,
 * `伸率`, … `12月`, `伸率`, `累計` (2008, 2009 `年計`), `伸率`, from column C (to 2019 from B); A5 `総数`, A7 `韓国`; note 2 at the foot of column A
 * says that figures are final (確定値), provisional (暫定値), or estimates where in italics (斜体の数値は推計値), the others then
 * being provisional. Gives Koreans in Japan and all visitors to Japan, by month, and by year where twelve months are there.
 */
export const jnto: Importer = async (bytes, { source }) => {
  const layout = new Layout();
  const rows = (await readWorkbook(bytes)).flatMap((sheet) => sheetRows(sheet, layout, source));
  return layout.faults.length > 0 ? faulty(layout.faults) : { rows, faults: [], remarks: [] };
};
