import { describe, expect, it } from 'vitest';
import { kto } from './kto';
import { linesOf, type SheetCells, workbookOf } from './testing';

const settings = { source: 'kto_purpose_tables' };
const HEADER = ['국적', '관광', '상용', '공용', '유학/연수', '기타', '계', '전년동기', '성장률(%)', '구성비(%)'];

const row = (number: number, label: string, figures: number[]): SheetCells =>
  Object.fromEntries([label, ...figures].map((value, index) => [`${'ABCDEFGHIJ'[index]}${number}`, value]));

/** KTO's workbook of May 2020, with the rows that matter; `edits` put other cells in. */
const may2020 = (edits: SheetCells = {}): SheetCells => ({
  A1: '2020년 05월 외래객 입국-목적별/국적별',
  ...Object.fromEntries(HEADER.map((label, index) => [`${'ABCDEFGHIJ'[index]}2`, label])),
  ...row(3, '아시아주', [2008, 269, 37, 2146, 8842, 13302, 1223905]),
  ...row(4, '일본', [45, 105, 3, 41, 219, 413, 286273]),
  ...row(5, '대만', [31, 8, 3, 33, 114, 189, 101779]),
  ...row(70, '계', [6111, 1029, 2028, 5010, 16683, 30861, 1485684]),
  ...edits,
});

const read = async (cells: SheetCells) => kto(await workbookOf({ name: 'kto_202005', cells }), settings);

describe("KTO's monthly workbook", () => {
  it('gives Japanese visitors, in all and by purpose, and all visitors', async () => {
    const { rows, faults } = await read(may2020());
    expect(faults).toEqual([]);
    expect(rows.map(({ dataset, cells }) => [dataset.name, cells.purpose, cells.arrivals_persons])).toEqual([
      ['arrivals-monthly', undefined, '413'],
      ['arrivals-world', undefined, '30861'],
      ['arrivals-purpose-monthly', 'tourism', '45'],
      ['arrivals-purpose-monthly', 'business', '105'],
      ['arrivals-purpose-monthly', 'official', '3'],
      ['arrivals-purpose-monthly', 'study-training', '41'],
      ['arrivals-purpose-monthly', 'other', '219'],
    ]);
    expect(rows[0]?.cells).toMatchObject({ month: '2020-05', origin: 'JPN', destination: 'KOR', status: 'final' });
    expect(rows[1]?.cells).toMatchObject({ period: '2020-05', frequency: 'monthly', destination: 'KOR' });
  });

  it.each<[string, SheetCells, string[]]>([
    [
      'the title of another table',
      { A1: '2020년 05월 외래객 입국-교통수단별/국적별' },
      ['cell A1: found "2020년 05월 외래객 입국-교통수단별/국적별", expected a title such as "2020년 05월 외래객 입국-목적별/국적별"'],
    ],
    [
      'a thirteenth month',
      { A1: '2020년 13월 외래객 입국-목적별/국적별' },
      ['cell A1: found "2020년 13월 외래객 입국-목적별/국적별", expected a title such as "2020년 05월 외래객 입국-목적별/국적별"'],
    ],
    [
      'columns that have moved',
      { C2: '공용', D2: '상용' },
      ['cell C2: found "공용", expected "상용"', 'cell D2: found "상용", expected "공용"'],
    ],
    ['another country in its row', { A4: '중국' }, ['cell A4: found "중국", expected "일본"']],
    ['text in a number', { C4: '105명' }, ['cell C4: found "105명", expected a whole number of persons']],
    ['a purpose without a figure', { E4: null }, ['cell E4: found nothing, expected a whole number of persons']],
    ['purposes that do not add up', { B4: 54 }, ['cell G4: found 413, expected the sum of the five purposes, 422']],
    ['two rows of all nationalities', { A69: '계' }, ['cell A70: found "계", expected one row "계"; the first is row 69']],
  ])('is refused with %s', async (_, edits, lines) => {
    const { rows, faults } = await read(may2020(edits));
    expect(rows).toEqual([]);
    expect(linesOf(faults)).toEqual(lines.map((line) => `file, sheet kto_202005, ${line}`));
  });

  it('is refused without the row of all nationalities', async () => {
    const { faults } = await read(may2020({ A70: '합계' }));
    expect(linesOf(faults)).toEqual(['file, sheet kto_202005, column A: found nothing, expected a row "계", all nationalities']);
  });
});
