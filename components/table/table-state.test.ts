import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DATASETS } from '@/data/catalogue';
import { LONGEST_TEXT } from '@/data/ignored';
import type { TableColumn } from '@/data/publish/table-row';
import { anyQuery } from '@/data/testing';
import { DEFAULT_STATE, parseState, RESERVED, type TableState, toSearch } from './table-state';

const COLUMNS: TableColumn[] = [
  { name: 'wave', kind: 'text' },
  { name: 'population', kind: 'text', choices: ['JPN', 'KOR'] },
  { name: 'share_percent', kind: 'number' },
  { name: 'source_id', kind: 'sources' },
];

/** A million letters: as an address a server takes can be long, and much longer. */
const LONG = 'x'.repeat(1_000_000);

const state = (part: Partial<TableState>): TableState => ({ ...DEFAULT_STATE, ...part });

describe('a table state in an address', () => {
  it.each<[string, TableState]>([
    ['', DEFAULT_STATE],
    ['?q=beer', state({ search: 'beer' })],
    ['?q=%E7%8B%AC%E5%B3%B6+a%26b', state({ search: '独島 a&b' })],
    ['?wave=20&population=JPN', state({ filters: { wave: '20', population: 'JPN' } })],
    ['?sort=share_percent', state({ sort: { column: 'share_percent', descending: false } })],
    ['?sort=-share_percent', state({ sort: { column: 'share_percent', descending: true } })],
    ['?hide=wave,source_id', state({ hidden: ['wave', 'source_id'] })],
    [
      '?q=x&population=KOR&sort=-wave&hide=wave&p=3',
      state({ search: 'x', filters: { population: 'KOR' }, sort: { column: 'wave', descending: true }, hidden: ['wave'], page: 3 }),
    ],
  ])('%j is read and written back unchanged', (search, expected) => {
    expect(parseState(search, COLUMNS)).toEqual({ state: expected, ignored: [], row: '', cell: '' });
    expect(toSearch(expected, COLUMNS)).toBe(search);
  });

  it.each([
    ['?p=1', ''],
    ['?hide=source_id,wave', '?hide=wave,source_id'],
    ['?p=2&sort=wave&q=a', '?q=a&sort=wave&p=2'],
  ])('%s becomes %j, its one right form', (search, canonical) => {
    expect(toSearch(parseState(search, COLUMNS).state, COLUMNS)).toBe(canonical);
  });

  it.each([
    ['?population=USA', 'population=USA'],
    ['?nothing=1', 'nothing=1'],
    ['?sort=-nothing', 'sort=-nothing'],
    ['?p=0', 'p=0'],
    ['?p=two', 'p=two'],
    ['?hide=nothing', 'hide=nothing'],
    ['?hide=wave,population,share_percent,source_id', 'hide=wave,population,share_percent,source_id'],
    ['?wave=', 'wave='],
    ['?__proto__=1', '__proto__=1'],
    [`?q=${LONG}`, `q=${LONG}`],
    [`?wave=${LONG}`, `wave=${LONG}`],
    [`?${LONG}`, `${LONG}=`],
  ])('%.60s is ignored and told', (search, told) => {
    expect(parseState(search, COLUMNS)).toEqual({ state: DEFAULT_STATE, ignored: [told], row: '', cell: '' });
  });

  it('keeps what it knows beside what it does not', () => {
    expect(parseState('?hide=wave,gone&q=x', COLUMNS)).toEqual({
      state: state({ search: 'x', hidden: ['wave'] }),
      ignored: ['hide=wave,gone'],
      row: '',
      cell: '',
    });
  });

  it('takes the first of what stands there twice', () => {
    expect(parseState('?q=a&q=b&wave=1&wave=2', COLUMNS)).toMatchObject({
      state: { search: 'a', filters: { wave: '1' } },
      ignored: ['q=b', 'wave=2'],
    });
  });

  it('never fails, whatever stands in it, and what it makes of that is stable', () => {
    const names = [...Object.values(RESERVED), ...COLUMNS.map(({ name }) => name)];
    const known = [...names, '-wave', 'wave,population', 'JPN', 'KOR', '2', '999999', '1000000'];
    fc.assert(
      fc.property(anyQuery(names, known), (query) => {
        const { state: asked } = parseState(`?${query}`, COLUMNS);
        expect(parseState(toSearch(asked, COLUMNS), COLUMNS)).toEqual({ state: asked, ignored: [], row: '', cell: '' });
        for (const text of [asked.search, ...Object.values(asked.filters)]) expect(text.length).toBeLessThanOrEqual(LONGEST_TEXT);
      }),
      { numRuns: 3000 },
    );
  });

  it('names a row to show, which is no part of the state', () => {
    expect(parseState('?at=bbc.2014.JPN', COLUMNS)).toEqual({ state: DEFAULT_STATE, ignored: [], row: 'bbc.2014.JPN', cell: '' });
  });

  it('names a column of the row that the anchor names', () => {
    expect(parseState('?cell=share_percent', COLUMNS)).toEqual({ state: DEFAULT_STATE, ignored: [], row: '', cell: 'share_percent' });
    expect(parseState('?cell=nothing', COLUMNS)).toMatchObject({ ignored: ['cell=nothing'], cell: '' });
  });

  it('uses no word that is also a column', () => {
    const names = DATASETS.flatMap(({ columns }) => Object.keys(columns));
    expect(Object.values(RESERVED).filter((word) => names.includes(word))).toEqual([]);
  });
});
