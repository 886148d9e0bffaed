import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { TableColumn } from '@/data/publish/table-row';
import { RowsBody, readRows } from './rows-body.client';
import { DEFAULT_STATE, type TableState } from './table-state';

const COLUMNS: TableColumn[] = [
  { name: 'wave', kind: 'text' },
  { name: 'population', kind: 'text', choices: ['JPN', 'KOR'] },
  { name: 'share_percent', kind: 'number' },
  { name: 'flags', kind: 'text', choices: ['conflict', 'rounded'] },
];
const CSV = `wave,population,share_percent,flags
2013,JPN,9.5,rounded;conflict
2014,JPN,,
2015,JPN,-1.0,
2016,KOR,10.25,rounded
2017,KOR,,conflict
2018,KOR,0,"no, none"
`;
const ROWS = readRows(CSV, COLUMNS, ['wave', 'population']);

/** Waves in the order the table shows them. */
function waves(part: Partial<TableState>, anchor = ''): string[] {
  const html = renderToStaticMarkup(
    <table>
      <RowsBody
        rows={ROWS}
        columns={COLUMNS}
        state={{ ...DEFAULT_STATE, ...part }}
        size={50}
        anchor={anchor}
        cell=""
        language="en"
        none="none"
        openRow="open {0}"
        tell={() => {}}
      />
    </table>,
  );
  return [...html.matchAll(/<tr id="(\d+)/g)].map(([, wave = '']) => wave);
}

describe('the rows of a table', () => {
  it.each<[string, Partial<TableState>, string[]]>([
    ['stand as published at first', {}, ['2013', '2014', '2015', '2016', '2017', '2018']],
    [
      'are sorted as numbers, missing ones last',
      { sort: { column: 'share_percent', descending: false } },
      ['2015', '2018', '2013', '2016', '2014', '2017'],
    ],
    [
      'keep missing ones last when sorted downwards',
      { sort: { column: 'share_percent', descending: true } },
      ['2016', '2013', '2018', '2015', '2014', '2017'],
    ],
    [
      'are sorted as text, empty ones last',
      { sort: { column: 'flags', descending: true } },
      ['2013', '2016', '2018', '2017', '2014', '2015'],
    ],
    ['are found by a chosen value', { filters: { population: 'KOR' } }, ['2016', '2017', '2018']],
    ['are found by one item of a list', { filters: { flags: 'conflict' } }, ['2013', '2017']],
    ['are found by part of a text', { filters: { wave: '201', share_percent: '10.25' } }, ['2016']],
    ['are searched over all columns, whatever the case', { search: 'kOr' }, ['2016', '2017', '2018']],
    ['can all fail to match', { search: 'nothing like it' }, []],
    ['stay in place beyond the last page', { page: 9 }, ['2013', '2014', '2015', '2016', '2017', '2018']],
  ])('%s', (_, state, expected) => {
    expect(waves(state)).toEqual(expected);
  });

  it('shows the page that holds the row an address points at', () => {
    const many = readRows(
      `wave,population,share_percent,flags\n${Array.from({ length: 120 }, (_, i) => `${1000 + i},JPN,1,`).join('\n')}\n`,
      COLUMNS,
      ['wave'],
    );
    const html = renderToStaticMarkup(
      <table>
        <RowsBody
          rows={many}
          columns={COLUMNS}
          state={DEFAULT_STATE}
          size={50}
          anchor="1110"
          cell="share_percent"
          language="en"
          none="none"
          openRow="open {0}"
          tell={() => {}}
        />
      </table>,
    );
    expect(html).toContain('id="1110" aria-current="true"');
    expect(html).toContain('<td class="number" aria-current="true">1</td>');
    expect(html.split('aria-current').length - 1).toBe(2);
    expect(html).not.toContain('id="1099"');
  });
});
