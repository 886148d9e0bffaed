import { describe, expect, it } from 'vitest';
import { jnto } from './jnto';
import { linesOf, type SheetCells, workbookOf } from './testing';
import { FINAL, jntoSheet, SPRING_2026 } from './testing-jnto';

const settings = { source: 'jnto_since2003' };
const twelve = (persons: number): number[] => Array.from({ length: 12 }, (_, index) => persons + index);

async function faultsOf(edits: SheetCells): Promise<string[]> {
  const { rows, faults } = await jnto(await workbookOf(jntoSheet(2026, SPRING_2026, edits)), settings);
  expect(rows).toEqual([]);
  return linesOf(faults);
}

describe("JNTO's workbook", () => {
  it('gives Koreans and all visitors by month, estimates in italics apart', async () => {
    const { rows, faults } = await jnto(await workbookOf(jntoSheet(2026, SPRING_2026)), settings);
    expect(faults).toEqual([]);
    expect(rows.map(({ dataset, cells }) => [dataset.name, cells.month ?? cells.period, cells.arrivals_persons, cells.status])).toEqual([
      ['arrivals-monthly', '2026-01', '1176089', 'provisional'],
      ['arrivals-monthly', '2026-02', '1086381', 'provisional'],
      ['arrivals-monthly', '2026-03', '795612', 'provisional'],
      ['arrivals-monthly', '2026-04', '878600', 'estimate'],
      ['arrivals-monthly', '2026-05', '951300', 'estimate'],
      ['arrivals-world', '2026-01', '3597881', 'provisional'],
      ['arrivals-world', '2026-02', '3466848', 'provisional'],
      ['arrivals-world', '2026-03', '3619159', 'provisional'],
      ['arrivals-world', '2026-04', '3692200', 'estimate'],
      ['arrivals-world', '2026-05', '3559900', 'estimate'],
    ]);
    expect(rows[4]?.cells).toEqual({
      month: '2026-05',
      origin: 'KOR',
      destination: 'JPN',
      arrivals_persons: '951300',
      status: 'estimate',
      method: 'published-rounded',
      rounded_to_persons: '100',
      source_id: 'jnto_since2003',
      note: '',
    });
  });

  it.each([2019, 2024])('gives the year too when it has twelve months, in the columns of %i', async (year) => {
    const sheet = jntoSheet(year, { world: twelve(3000), korea: twelve(1000), note: FINAL });
    const { rows, faults } = await jnto(await workbookOf(sheet), settings);
    expect(faults).toEqual([]);
    const years = rows.filter(({ cells }) => cells.year === String(year) || cells.period === String(year));
    expect(years.map(({ dataset, cells }) => [dataset.name, cells.arrivals_persons, cells.status])).toEqual([
      ['arrivals-annual', '12066', 'final'],
      ['arrivals-world', '36066', 'final'],
    ]);
  });

  it.each<[string, SheetCells, string[]]>([
    [
      'a title of another year',
      { A1: '2025年　訪日外客数（総数）' },
      ['file, sheet 2026, cell A1: found "2025年　訪日外客数（総数）", expected "2026年　訪日外客数（総数）"'],
    ],
    ['another unit', { AB3: '単位：千人' }, ['file, sheet 2026, cell AB3: found "単位：千人", expected "単位：人数（人）、伸率（％）"']],
    [
      'a header that has moved',
      { C4: null, D4: '1月' },
      ['file, sheet 2026, cell C4: found nothing, expected "1月"', 'file, sheet 2026, cell D4: found "1月", expected "伸率"'],
    ],
    ['a month that stands twice', { E4: '1月' }, ['file, sheet 2026, cell E4: found "1月", expected "2月"']],
    ['another country in its row', { A7: '中国' }, ['file, sheet 2026, cell A7: found "中国", expected "韓国"']],
    [
      'an unknown note',
      { A60: '注２：　数値は見直されることがある。' },
      [
        'file, sheet 2026, cell A60: found "注２：　数値は見直されることがある。", expected note 2 (注２), which says that figures are final, provisional, or estimates in italics',
      ],
    ],
    ['a missing month', { E7: null }, ['file, sheet 2026, cell E7: found nothing, expected a number, since a later month has one']],
    ['text in a number', { E7: '1,086,381' }, ['file, sheet 2026, cell E7: found "1,086,381", expected a whole number of persons']],
    ['half a person', { E5: 0.5 }, ['file, sheet 2026, cell E5: found 0.5, expected a whole number of persons']],
    [
      'an estimate that is not rounded',
      { K7: { italic: 951301 } },
      ['file, sheet 2026, cell K7: found 951301, expected an estimate (in italics) rounded to 100'],
    ],
    ['a digit too many', { C7: 11760890 }, ['file, sheet 2026, cell AA7: found 4888000, expected the sum of the months, 15472783']],
    [
      'a country that is a month behind',
      { K7: null, AA7: { italic: 3936700 } },
      ['file, sheet 2026, cell K7: found nothing, expected a number, since both 総数 and 韓国 have the same months'],
    ],
    [
      'several faults, all of them',
      { A7: '台湾', G4: '9月' },
      ['file, sheet 2026, cell G4: found "9月", expected "3月"', 'file, sheet 2026, cell A7: found "台湾", expected "韓国"'],
    ],
  ])('is refused with %s', async (_, edits, lines) => {
    expect(await faultsOf(edits)).toEqual(lines);
  });

  it('is refused with italics in a sheet whose note announces no estimates', async () => {
    const sheet = jntoSheet(2024, { world: [300], korea: [100], estimatesFrom: 1, note: FINAL });
    const { faults } = await jnto(await workbookOf(sheet), settings);
    expect(linesOf(faults)).toContain(
      'file, sheet 2024, cell C7: found "100 in italics", expected no italics: note 2 of the sheet announces no estimates',
    );
  });

  it('is refused with a sheet that is not named by a year', async () => {
    const { faults } = await jnto(await workbookOf(jntoSheet(2026, SPRING_2026), { name: 'Notes', cells: {} }), settings);
    expect(linesOf(faults)).toEqual(['file, sheet Notes: found "Notes", expected a sheet named by its year, such as 2026']);
  });
});
