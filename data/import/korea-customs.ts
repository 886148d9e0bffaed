import type { CsvRecord } from '../csv/records';
import type { Declared } from './declared-columns';
import { faulty, type Importer, type Incoming } from './importer';
import { Layout } from './layout';
import { decodeAs, placeOf, recordsOf } from './text-file';
import { finalMonthMissing, tradeRow } from './trade-month';

/** Months as files of Korean customs figures print them: `2015년 01월` and `2024.01`. */
const MONTH = /^(\d{4})(?:년 |\.)(0[1-9]|1[0-2])월?$/;
/** `2251307`, `2,251,307`, `-1,575,940`, and `2251307.0` of a file that went through a data frame. */
const NUMBER = /^-?(?:\d{1,15}|\d{1,3}(?:,\d{3})+)(?:\.0)?$/;

interface Columns {
  month: number;
  country: number;
  exports: number;
  imports: number;
  balance: number;
}

/** Finds the header by the declared names: one line that holds all of them, each once. */
function findHeader(records: CsvRecord[], declared: Declared, layout: Layout): { at: number; columns: Columns } | undefined {
  const names = [declared.month, declared.country, declared.exports, declared.imports, declared.balance];
  const at = records.findIndex(({ cells }) => names.every((name) => cells.filter((cell) => cell === name).length === 1));
  const header = records[at];
  if (header === undefined) {
    layout.tell('the file', records[0]?.cells.join(','), `a line with each of ${names.join(', ')} once`);
    return undefined;
  }
  const column = (name: string): number => header.cells.indexOf(name);
  const { month, country, exports, imports, balance } = declared;
  const columns = {
    month: column(month),
    country: column(country),
    exports: column(exports),
    imports: column(imports),
    balance: column(balance),
  };
  return { at, columns };
}

interface Line {
  line: number;
  month: string;
  exports: number;
  imports: number;
}

function readLine({ line, cells }: CsvRecord, columns: Columns, layout: Layout): Line | undefined {
  const before = layout.faults.length;
  const month = cells[columns.month] ?? '';
  layout.pattern(placeOf(line, columns.month + 1), month, MONTH, 'a month such as "2015년 01월" or "2024.01"');
  const value = (column: number): number => {
    const text = cells[column] ?? '';
    layout.pattern(placeOf(line, column + 1), text, NUMBER, 'a whole number');
    return Number(text.replaceAll(',', ''));
  };
  const [exports, imports, balance] = [value(columns.exports), value(columns.imports), value(columns.balance)];
  if (layout.faults.length > before) return undefined;
  // A printed balance is rounded by itself: one unit either way.
  if (Math.abs(exports - imports - balance) > 1) {
    layout.tell(placeOf(line, columns.balance + 1), cells[columns.balance], `exports less imports, ${exports - imports}`);
  }
  return { line, month: month.replace(MONTH, '$1-$2'), exports, imports };
}

const isBlank = ({ exports, imports, balance }: Columns, { cells }: CsvRecord): boolean =>
  [exports, imports, balance].every((column) => (cells[column] ?? '') === '');

/**
 * A CSV of Korea's trade by country and month in US dollars (Korea Customs Service, K-stat). The publisher's own layout is NOT
 * established: the one file at hand (`기간,국가명,수출건수,수출금액,수입건수,수입금액,무역수지,기타사항`, US$ thousand) went through a course on data
 * cleaning. So nothing is assumed: the person declares the columns and the unit (`--columns`, `--unit`), and every row is checked
 * against the balance the file prints. Lines above the header and other countries are passed over; a month without any figure
 * is passed over too. UTF-8 or CP949.
 */
export const koreaCustoms: Importer = (bytes, settings) => {
  const { declared } = settings;
  const layout = new Layout();
  layout.faults.push(...finalMonthMissing(settings));
  const text = decodeAs(bytes, ['utf-8', 'euc-kr']);
  if (text === undefined) return faulty([{ place: 'the file', found: 'other bytes', expected: 'text in UTF-8 or CP949' }]);
  const records = recordsOf(text, layout);
  if (declared === undefined) {
    layout.tell(
      'the command',
      null,
      `--columns and --unit, since this layout is not known; the file starts ${JSON.stringify(records[0]?.cells.join(','))}`,
    );
    return faulty(layout.faults);
  }
  const header = findHeader(records, declared, layout);
  if (header === undefined) return faulty(layout.faults);
  const ofJapan = records.slice(header.at + 1).filter(({ cells }) => cells[header.columns.country] === declared.japan);
  if (ofJapan.length === 0) layout.tell(`column ${header.columns.country + 1}`, null, `lines of ${JSON.stringify(declared.japan)}`);
  const empty = ofJapan.filter((record) => isBlank(header.columns, record));
  const lines = ofJapan.filter((record) => !empty.includes(record)).flatMap((record) => readLine(record, header.columns, layout) ?? []);
  for (const [index, { line, month }] of lines.entries()) {
    const twin = lines.slice(0, index).find((other) => other.month === month);
    if (twin) layout.tell(placeOf(line, header.columns.month + 1), month, `each month once; line ${twin.line} has it already`);
  }
  if (layout.faults.length > 0) return faulty(layout.faults);
  const rows: Incoming[] = lines.flatMap(({ month, exports, imports }) =>
    (['exports', 'imports'] as const).map((flow) =>
      tradeRow(
        { month, reporter: 'KOR', flow, currency: 'value_usd', value: flow === 'exports' ? exports : imports, unit: declared.unit },
        settings,
      ),
    ),
  );
  return { rows, faults: [], remarks: empty.length > 0 ? [`${empty.length} of the months have no figure`] : [] };
};
