import type { Layout } from './layout';
import type { Sheet, Value } from './workbook';

type Status = 'final' | 'provisional';

const TITLE = '年　訪日外客数（総数）';
const CREDIT = /^出典：日本政府観光局（JNTO[)）]$/;
const UNIT = '単位：人数（人）、伸率（％）';
const CHANGE = '伸率';
/** The years 2008 and 2009 call the total of their months so. */
const TOTAL = /^(?:累計|年計)$/;
const LABELS: Record<number, string> = { 5: '総数', 7: '韓国' };

/** Note 2 at the foot of a sheet says how settled its figures are. */
const NOTES: { note: RegExp; status: Status; estimates: boolean }[] = [
  { note: /^注２：\s*表中の数値は、?(?:全て|すべて)確定値である。/, status: 'final', estimates: false },
  { note: /^注２：\s*表中の数値は、?(?:全て|すべて)暫定値である。/, status: 'provisional', estimates: false },
  { note: /^注２：\s*斜体の数値は推計値である。/, status: 'provisional', estimates: true },
];

/** What the head and foot of a sheet say, when they are as expected. */
export interface SheetHead {
  year: string;
  /** Of the figures that are not in italics. */
  status: Status;
  /** Whether figures in italics are estimates. */
  estimates: boolean;
  /** The column of month 1 to 12; 13 is the total of the year so far. */
  column(month: number): number;
}

/** From 2020 names take two columns, for parts of regions. */
const firstMonth = (year: string): number => (Number(year) >= 2020 ? 3 : 2);

function footnote(sheet: Sheet): { row: number; text: Value } {
  for (let row = 8; row <= sheet.rows; row++) {
    const text = sheet.value(row, 1);
    if (typeof text === 'string' && text.startsWith('注２')) return { row, text };
  }
  return { row: sheet.rows + 1, text: null };
}

/** Checks everything but the figures of a sheet of JNTO's workbook; `undefined` when something is not as expected. */
export function readHead(sheet: Sheet, layout: Layout): SheetHead | undefined {
  const year = sheet.name;
  const before = layout.faults.length;
  if (!/^20\d\d$/.test(year)) {
    layout.tell(`sheet ${year}`, year, 'a sheet named by its year, such as 2026');
    return undefined;
  }
  const column = (month: number): number => firstMonth(year) + 2 * (month - 1);
  const last = column(13) + 1;
  const text = (row: number, at: number, expected: string): void => layout.text(sheet.place(row, at), sheet.value(row, at), expected);
  text(1, 1, `${year}${TITLE}`);
  layout.pattern(sheet.place(1, last), sheet.value(1, last), CREDIT, '"出典：日本政府観光局（JNTO)"');
  text(3, last, UNIT);
  for (let month = 1; month <= 13; month++) {
    const place = sheet.place(4, column(month));
    if (month < 13) layout.text(place, sheet.value(4, column(month)), `${month}月`);
    else layout.pattern(place, sheet.value(4, column(month)), TOTAL, '"累計"');
    text(4, column(month) + 1, CHANGE);
  }
  for (const [row, label] of Object.entries(LABELS)) text(Number(row), 1, label);
  const note = footnote(sheet);
  const kind = NOTES.find((candidate) => typeof note.text === 'string' && candidate.note.test(note.text));
  if (kind === undefined) {
    layout.tell(
      sheet.place(note.row, 1),
      note.text,
      'note 2 (注２), which says that figures are final, provisional, or estimates in italics',
    );
  }
  if (kind === undefined || layout.faults.length > before) return undefined;
  return { year, status: kind.status, estimates: kind.estimates, column };
}
