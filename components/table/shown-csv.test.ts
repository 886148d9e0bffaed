import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { TableColumn, TableRow } from '@/data/publish/table-row';
import { shownCsv } from './shown-csv';

const COLUMNS: TableColumn[] = ['wave', 'share_percent', 'status', 'flags', 'source_id', 'note'].map((name) => ({ name, kind: 'text' }));
const ROWS: TableRow[] = [
  { id: 'a', cells: ['2014', '37.0', 'published', 'rounded;conflict', 's_1', 'says "about 37", 独島/다케시마'] },
  { id: 'b', cells: ['2015', '', 'not-asked', '', 's_2', 'two\nlines'] },
];

const parsed = (csv: string) => Papa.parse<string[]>(csv, { delimiter: ',', newline: '\r\n', skipEmptyLines: true }).data;

describe('the CSV of what is shown', () => {
  it('holds the visible cells exactly as published, decimals and all', () => {
    expect(parsed(shownCsv(COLUMNS, [], ROWS))).toEqual([COLUMNS.map(({ name }) => name), ...ROWS.map(({ cells }) => cells)]);
  });

  it('leaves hidden columns out but never source, status and flags', () => {
    const hidden = ['share_percent', 'status', 'flags', 'source_id', 'note'];
    expect(parsed(shownCsv(COLUMNS, hidden, ROWS))).toEqual([
      ['wave', 'status', 'flags', 'source_id'],
      ['2014', 'published', 'rounded;conflict', 's_1'],
      ['2015', 'not-asked', '', 's_2'],
    ]);
  });

  it('keeps the order of the rows it is given', () => {
    expect(parsed(shownCsv(COLUMNS, [], [...ROWS].reverse())).map(([wave]) => wave)).toEqual(['wave', '2015', '2014']);
  });

  it('starts with a byte-order mark and ends its lines as RFC 4180 says', () => {
    const csv = shownCsv(COLUMNS, [], ROWS.slice(0, 1));
    expect(csv.charCodeAt(0)).toBe(0xfeff);
    expect(csv.endsWith('\r\n')).toBe(true);
  });
});
