import { LONGEST_TEXT } from '@/data/ignored';
import type { TableColumn } from '@/data/publish/table-row';

/** What a reader has asked a table to show. */
export interface TableState {
  search: string;
  /** By column, only those in use. */
  filters: Record<string, string>;
  sort?: { column: string; descending: boolean };
  hidden: string[];
  /** Counted from 1. */
  page: number;
}

export const DEFAULT_STATE: TableState = { search: '', filters: {}, hidden: [], page: 1 };

/** Names in an address that are no column. */
export const RESERVED = { search: 'q', sort: 'sort', hidden: 'hide', page: 'p', row: 'at', cell: 'cell' } as const;

const isDefined = <T>(value: T | undefined): value is T => value !== undefined;

/** What an address asks for. */
export interface Asked {
  state: TableState;
  /** Parts of the address that this table does not have. */
  ignored: string[];
  /** The id of the row to show, wherever it stands; empty for none. The anchor of an address may name it too. */
  row: string;
  /** The column that is meant of that row; empty for none. */
  cell: string;
}

/**
 * The state an address asks for (`?q=beer&population=JPN&sort=-share_percent&hide=note,flags&p=2`), and the parts of it that
 * this table does not have: an old link, or a slip in a typed one, still shows what can be shown. Of a part that stands there
 * twice the first counts.
 */
export function parseState(search: string, columns: readonly TableColumn[]): Asked {
  const state: TableState = { ...DEFAULT_STATE, filters: {} };
  const ignored: string[] = [];
  let row = '';
  let cell = '';
  const seen = new Set<string>();
  const column = (name: string) => columns.find((candidate) => candidate.name === name);
  for (const [key, value] of new URLSearchParams(search)) {
    const ignore = () => ignored.push(`${key}=${value}`);
    const isSecond = seen.has(key);
    seen.add(key);
    if (isSecond || value.length > LONGEST_TEXT) ignore();
    else if (key === RESERVED.search) state.search = value;
    else if (key === RESERVED.row) row = value;
    else if (key === RESERVED.cell) {
      if (column(value)) cell = value;
      else ignore();
    } else if (key === RESERVED.page) {
      if (/^[1-9]\d{0,5}$/.test(value)) state.page = Number(value);
      else ignore();
    } else if (key === RESERVED.sort) {
      const name = value.replace(/^-/, '');
      if (column(name)) state.sort = { column: name, descending: value.startsWith('-') };
      else ignore();
    } else if (key === RESERVED.hidden) {
      const names = value.split(',');
      state.hidden = columns.map(({ name }) => name).filter((name) => names.includes(name));
      if (state.hidden.length === columns.length) state.hidden = [];
      if (state.hidden.length === 0 || names.some((name) => !column(name))) ignore();
    } else {
      const asked = column(key);
      if (asked && value !== '' && (asked.choices?.includes(value) ?? true)) state.filters[key] = value;
      else ignore();
    }
  }
  return { state, ignored, row, cell };
}

/** The query of a state, in one fixed order and without what is the default; empty for the default state. */
export function toSearch({ search, filters, sort, hidden, page }: TableState, columns: readonly TableColumn[]): string {
  const names = columns.map(({ name }) => name);
  const parts: ([string, string] | undefined)[] = [
    search === '' ? undefined : [RESERVED.search, search],
    ...names.map((name): [string, string] | undefined => (filters[name] ? [name, filters[name]] : undefined)),
    sort && [RESERVED.sort, `${sort.descending ? '-' : ''}${sort.column}`],
    hidden.length === 0 ? undefined : [RESERVED.hidden, names.filter((name) => hidden.includes(name)).join(',')],
    page === 1 ? undefined : [RESERVED.page, String(page)],
  ];
  // A comma is allowed in a query; spelled out it would make the address hard to read.
  const query = new URLSearchParams(parts.filter(isDefined)).toString().replaceAll('%2C', ',');
  return query === '' ? '' : `?${query}`;
}
