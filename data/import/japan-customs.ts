import { faulty, type Importer, type Incoming, type Settings } from './importer';
import { Layout } from './layout';
import { decodeAs, placeOf, recordsOf } from './text-file';
import { finalMonthMissing, tradeRow } from './trade-month';

/** South Korea in the country codes of Japan Customs. */
const KOREA = '103';
const THOUSAND_YEN = 1000;
const FIRST_ROW = 4;
const MONTH = /^(\d{4})\/(0[1-9]|1[0-2])$/;

type Record = ReturnType<typeof recordsOf>[number];

interface Columns {
  exports: number;
  imports: number;
}

/** Lines 1 to 4: the title with its unit in two languages, the names of the columns, a line without figures. */
function readHead([title, english, header, blank]: Record[], layout: Layout): Columns | undefined {
  const before = layout.faults.length;
  layout.pattern(
    'line 1',
    title?.cells[0],
    /【月別】\s*（単位：千円）/,
    'a title with "【月別】　（単位：千円）" (monthly, in thousand yen)',
  );
  layout.pattern('line 2', english?.cells[0], /Monthly Data\s+\(a thousand yen\)/, 'a title with "Monthly Data  (a thousand yen)"');
  const names = header?.cells ?? [];
  for (const [index, name] of ['Years/Months', 'Exp-Total', 'Imp-Total'].entries()) layout.text(placeOf(3, index + 1), names[index], name);
  const column = (name: string): number => {
    const [first = -1, second] = names.flatMap((candidate, index) => (candidate === name ? [index] : []));
    if (first === -1) layout.tell('line 3', names.slice(3).join(' '), `a column ${name} (South Korea); d42ma001.csv, Asia, has it`);
    if (second !== undefined) layout.tell(placeOf(3, second + 1), name, `one column ${name}; the first is column ${first + 1}`);
    return first;
  };
  const columns = { exports: column(`Exp-${KOREA}`), imports: column(`Imp-${KOREA}`) };
  if (blank?.cells.some((cell) => cell !== '')) layout.tell('line 4', blank.cells.join(','), 'a line of empty cells');
  return layout.faults.length > before ? undefined : columns;
}

interface Month {
  line: number;
  month: string;
  exports: number;
  imports: number;
  total: number;
}

function readMonth({ line, cells }: Record, columns: Columns, layout: Layout): Month | undefined {
  const before = layout.faults.length;
  layout.pattern(placeOf(line, 1), cells[0], MONTH, 'a month such as 2026/05');
  const value = (column: number): number => {
    const text = cells[column] ?? '';
    if (!/^\d{1,15}$/.test(text)) layout.tell(placeOf(line, column + 1), text, 'a whole number of thousand yen');
    return Number(text);
  };
  const [exports, imports] = [value(columns.exports), value(columns.imports)];
  const [allExports, allImports] = [value(1), value(2)];
  if (layout.faults.length > before) return undefined;
  if (exports > allExports) layout.tell(placeOf(line, columns.exports + 1), String(exports), `at most Exp-Total, ${allExports}`);
  if (imports > allImports) layout.tell(placeOf(line, columns.imports + 1), String(imports), `at most Imp-Total, ${allImports}`);
  return { line, month: (cells[0] ?? '').replace('/', '-'), exports, imports, total: allExports + allImports };
}

const next = (month: string): string => {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
};

/** Months follow one another without a hole, and those not yet published, zero in the file, stand at the end alone. */
function checkOrder(months: Month[], published: Month[], layout: Layout): void {
  for (const [index, { line, month }] of months.entries()) {
    const previous = months[index - 1];
    if (previous && month !== next(previous.month))
      layout.tell(
        placeOf(line, 1),
        month.replace('-', '/'),
        `${next(previous.month).replace('-', '/')}, the month after line ${previous.line}`,
      );
  }
  for (const { line, exports, imports } of published) {
    if (exports === 0 || imports === 0)
      layout.tell(`line ${line}`, '0', 'figures above zero: a month of zeros may only stand at the end, not yet published');
  }
}

const rowsOf = ({ month, exports, imports }: Month, settings: Settings): Incoming[] =>
  (['exports', 'imports'] as const).map((flow) =>
    tradeRow(
      { month, reporter: 'JPN', flow, currency: 'value_jpy', value: flow === 'exports' ? exports : imports, unit: THOUSAND_YEN },
      settings,
    ),
  );

/**
 * Trade Statistics of Japan, monthly time series of a region with a pair of columns for each of its countries: for South Korea the
 * file of Asia, https://www.customs.go.jp/toukei/suii/html/data/d42ma001.csv (Shift_JIS, thousand yen, exports FOB, imports CIF).
 * Layout: line 1 `《…》　【月別】　（単位：千円）`, line 2 `…  Monthly Data  (a thousand yen)`, line 3 `Years/Months,Exp-Total,Imp-Total`
 * and then `Exp-103,Imp-103` (South Korea) among its like, line 4 empty cells, from line 5 `2026/05,9499093475 ,…`; months not yet
 * published are zero. No copy of the file itself was at hand: lines 1, 2 and 4 are those of the world's file d41ma.csv of the same
 * folder, line 3 is as public readers of both describe it. Where it differs, the file is refused with what was found.
 */
export const japanCustoms: Importer = (bytes, settings) => {
  const layout = new Layout();
  const text = decodeAs(bytes, ['shift_jis']);
  if (text === undefined) return faulty([{ place: 'the file', found: 'other bytes', expected: 'text in Shift_JIS' }]);
  const records = recordsOf(text, layout);
  const columns = readHead(records, layout);
  layout.faults.push(...finalMonthMissing(settings));
  if (columns === undefined || layout.faults.length > 0) return faulty(layout.faults);
  const months = records.slice(FIRST_ROW).flatMap((record) => readMonth(record, columns, layout) ?? []);
  const published = months.slice(0, months.findLastIndex(({ exports, imports }) => exports > 0 || imports > 0) + 1);
  if (layout.faults.length === 0) checkOrder(months, published, layout);
  if (layout.faults.length > 0) return faulty(layout.faults);
  const late = months
    .slice(published.length)
    .filter(({ total }) => total > 0)
    .map(({ month }) => month);
  const remarks = late.length > 0 ? [`no figure for South Korea yet in ${late.join(', ')}, though the region has one`] : [];
  return { rows: published.flatMap((month) => rowsOf(month, settings)), faults: [], remarks };
};
