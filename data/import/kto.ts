import { arrivalsMonthly, arrivalsPurpose, arrivalsWorld } from '../tourism/datasets';
import { faulty, type Importer } from './importer';
import { Layout } from './layout';
import { readWorkbook, type Sheet } from './workbook';

const TITLE = /^(\d{4})년 (0[1-9]|1[0-2])월 외래객 입국-목적별\/국적별$/;
const HEADER = ['국적', '관광', '상용', '공용', '유학/연수', '기타', '계', '전년동기', '성장률(%)', '구성비(%)'];
/** Our names for columns B to F. */
const PURPOSES = ['tourism', 'business', 'official', 'study-training', 'other'] as const;

const ASIA = { row: 3, label: '아시아주' };
const JAPAN = { row: 4, label: '일본' };
const ALL = '계';

/** The five purposes and their total in one row of the table. */
function figures(sheet: Sheet, row: number, layout: Layout): number[] {
  const before = layout.faults.length;
  const numbers = [2, 3, 4, 5, 6, 7].map((column) => {
    const value = sheet.value(row, column);
    if (typeof value === 'number' && Number.isInteger(value) && value >= 0) return value;
    layout.tell(sheet.place(row, column), value, 'a whole number of persons');
    return 0;
  });
  const sum = numbers.slice(0, 5).reduce((total, number) => total + number, 0);
  if (layout.faults.length === before && sum !== numbers[5]) {
    layout.tell(sheet.place(row, 7), numbers[5], `the sum of the five purposes, ${sum}`);
  }
  return numbers;
}

/** The row of all nationalities; it stands below the continents, and its label must stand there once. */
function allRow(sheet: Sheet, layout: Layout): number | undefined {
  const rows = Array.from({ length: sheet.rows }, (_, index) => index + 1).filter((row) => row > JAPAN.row && sheet.value(row, 1) === ALL);
  const [row, second] = rows;
  if (row === undefined) layout.tell(`sheet ${sheet.name}, column A`, null, `a row ${JSON.stringify(ALL)}, all nationalities`);
  if (second !== undefined) layout.tell(sheet.place(second, 1), ALL, `one row ${JSON.stringify(ALL)}; the first is row ${row}`);
  return row;
}

/**
 * KTO's monthly workbook of arrivals by nationality and purpose (한국관광통계, 외래객 입국-목적별/국적별), one sheet. Layout as in the 125
 * workbooks of January 2010 to May 2020: A1 `2010년 01월 외래객 입국-목적별/국적별`; row 2 the header 국적, 관광, 상용, 공용, 유학/연수, 기타,
 * 계, 전년동기, 성장률(%), 구성비(%); A3 아시아주, A4 일본; further down one row 계 for all nationalities. Figures are final: KTO marks no
 * others. What its Data Lab offers since June 2020 has another layout, which is not known here and is refused.
 * Gives Japanese in South Korea, in all and by purpose, and all visitors to South Korea.
 */
export const kto: Importer = async (bytes, { source }) => {
  const layout = new Layout();
  const [sheet, second] = await readWorkbook(bytes);
  if (sheet === undefined) return faulty([{ place: 'the workbook', found: null, expected: 'one sheet' }]);
  if (second !== undefined) layout.tell(`sheet ${second.name}`, second.name, 'a workbook of one sheet');
  const title = sheet.value(1, 1);
  layout.pattern(sheet.place(1, 1), title, TITLE, 'a title such as "2020년 05월 외래객 입국-목적별/국적별"');
  for (const [index, label] of HEADER.entries()) layout.text(sheet.place(2, index + 1), sheet.value(2, index + 1), label);
  for (const { row, label } of [ASIA, JAPAN]) layout.text(sheet.place(row, 1), sheet.value(row, 1), label);
  const all = allRow(sheet, layout);
  if (layout.faults.length > 0 || all === undefined) return faulty(layout.faults);
  const japan = figures(sheet, JAPAN.row, layout);
  const world = figures(sheet, all, layout);
  if (layout.faults.length > 0) return faulty(layout.faults);

  const [, year, monthOfYear] = TITLE.exec(String(title)) ?? [];
  const month = `${year}-${monthOfYear}`;
  const route = { origin: 'JPN', destination: 'KOR' };
  const arrivals = (persons: number | undefined) => ({
    arrivals_persons: String(persons),
    status: 'final',
    method: 'published',
    rounded_to_persons: '1',
    source_id: source,
    note: '',
  });
  const byPurpose = PURPOSES.map((purpose, index) => ({
    dataset: arrivalsPurpose,
    cells: { month, ...route, purpose, arrivals_persons: String(japan[index]), source_id: source },
  }));
  return {
    rows: [
      { dataset: arrivalsMonthly, cells: { month, ...route, ...arrivals(japan[5]) } },
      { dataset: arrivalsWorld, cells: { period: month, frequency: 'monthly', destination: 'KOR', ...arrivals(world[5]) } },
      ...byPurpose,
    ],
    faults: [],
    remarks: [],
  };
};
