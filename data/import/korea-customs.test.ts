import { describe, expect, it } from 'vitest';
import { type Declared, readDeclared } from './declared-columns';
import { koreaCustoms } from './korea-customs';
import { linesOf } from './testing';

const COLUMNS = 'month=기간,country=국가명,japan=일본,exports=수출금액,imports=수입금액,balance=무역수지';
const declared = readDeclared(COLUMNS, '1000') as Declared;
const settings = { source: 'kcs_aiffel_trade', finalTo: '2015-01', declared };

const HEADER = '기간,국가명,수출건수,수출금액,수입건수,수입금액,무역수지,기타사항';
const LINES = [
  '2015년 01월,중국,116932,12083947,334522,8143271,3940676,',
  '2015년 01월,일본,54017.0,2251307.0,82480.0,3827247.0,-1575940.0,',
  '2015년 02월,일본,48652,"2,000,724",83320,"3,837,614","-1,836,890",',
  '2015년 03월,일본,,,,,,',
];
const read = (lines: string[], given: object = {}) =>
  koreaCustoms(new TextEncoder().encode([HEADER, ...lines].join('\n')), { ...settings, ...given });

describe("Korea's trade with declared columns", () => {
  it('gives exports and imports in US dollars', async () => {
    const { rows, faults, remarks } = await read(LINES);
    expect(faults).toEqual([]);
    expect(rows.map(({ cells }) => [cells.month, cells.reporter, cells.flow, cells.value_usd, cells.status, cells.rounded_to])).toEqual([
      ['2015-01', 'KOR', 'exports', '2251307000', 'final', '1000'],
      ['2015-01', 'KOR', 'imports', '3827247000', 'final', '1000'],
      ['2015-02', 'KOR', 'exports', '2000724000', 'provisional', '1000'],
      ['2015-02', 'KOR', 'imports', '3837614000', 'provisional', '1000'],
    ]);
    expect(remarks).toEqual(['1 of the months have no figure']);
  });

  it.each<[string, string[], string[]]>([
    [
      'a balance that does not fit: exports and imports are not what was declared',
      ['2015년 01월,일본,1,3827247,1,2251307,-1575940,'],
      ['line 2, column 7: found "-1575940", expected exports less imports, 1575940'],
    ],
    ['text in a number', ['2015년 01월,일본,1,n/a,1,1,0,'], ['line 2, column 4: found "n/a", expected a whole number']],
    [
      'a year among the months',
      ['2015년,일본,1,2,1,1,1,'],
      ['line 2, column 1: found "2015년", expected a month such as "2015년 01월" or "2024.01"'],
    ],
    [
      'a month twice',
      ['2015.01,일본,1,2,1,1,1,', '2015년 01월,일본,1,2,1,1,1,'],
      ['line 3, column 1: found "2015-01", expected each month once; line 2 has it already'],
    ],
    ['another country alone', ['2015년 01월,중국,1,2,1,1,1,'], ['column 2: found nothing, expected lines of "일본"']],
  ])('is refused with %s', async (_, lines, messages) => {
    const { rows, faults } = await read(lines);
    expect(rows).toEqual([]);
    expect(linesOf(faults)).toEqual(messages.map((message) => `file, ${message}`));
  });

  it('is refused when a declared column is not there', async () => {
    const other = { ...declared, exports: '수출액' };
    expect(linesOf((await read(LINES, { declared: other })).faults)).toEqual([
      `file, the file: found "${HEADER}", expected a line with each of 기간, 국가명, 수출액, 수입금액, 무역수지 once`,
    ]);
  });

  it('assumes no layout: without a declaration it shows how the file starts', async () => {
    expect(linesOf((await read(LINES, { declared: undefined })).faults)).toEqual([
      `file, the command: found nothing, expected --columns and --unit, since this layout is not known; the file starts "${HEADER}"`,
    ]);
  });
});

describe('declaring columns', () => {
  it.each([
    ['month=기간', '1000', '--columns: country, japan, exports, imports, balance missing'],
    ['months=기간', '1000', '--columns: "months=기간" is not one of month=…, country=…, japan=…, exports=…, imports=…, balance=…'],
    [`${COLUMNS},month=월`, '1000', '--columns: month stands more than once'],
    [COLUMNS, '100', '--unit: "100" is not one of 1, 1000, 1000000 (US dollars per printed unit)'],
    [COLUMNS, '', '--unit: "" is not one of 1, 1000, 1000000 (US dollars per printed unit)'],
  ])('%s in units of %s is refused', (columns, unit, fault) => {
    expect(readDeclared(columns, unit)).toEqual({ fault });
  });
});
