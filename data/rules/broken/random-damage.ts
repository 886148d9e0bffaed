import fc from 'fast-check';

/** What stands at the ends of cells unseen. */
const BLANKS = [' ', '  ', '\t', '\n', '\u00a0', '\u3000', '\u2009', '\u200b'];
/** What breaks readers of CSV, or is taken for something else. */
const NASTY = ['"', '""', ',', ';', '\r\n', '\0', '-', '−', '１', '1e9', '0x1', '=1', 'NaN', '\uFEFF', '日', '韓\u3099', '__proto__'];
const NUMBERS = ['0', '.5', '.0', '.05', ',000', '2019', '2019-13', '%'];
const piece = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...BLANKS) },
  { weight: 2, arbitrary: fc.constantFrom(...NASTY) },
  { weight: 2, arbitrary: fc.constantFrom(...NUMBERS) },
  fc.string({ maxLength: 6, unit: 'binary' }),
  fc.integer().map(String),
);
const BLANK_LINES = ['', '', '', ' ', '\u3000', ',', '""', ',,,,'];

/** A place of something, as a part of its length. Numbers with a fraction would nearly all be next to 0: there are as many below 1e-150 as above. */
const place = fc.noBias(fc.integer({ min: 0, max: 999_999 })).map((millionths) => millionths / 1e6);
const at = (part: number, length: number): number => Math.floor(part * length);

const inOtherCase = (text: string): string => (text === text.toLowerCase() ? text.toUpperCase() : text.toLowerCase());
const inFullWidth = (text: string): string => text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));

/** What becomes of what a cell says. The first changes nothing: quotes alone are no damage. */
const CELLS: ((cell: string, text: string) => string)[] = [
  (cell) => cell,
  () => '',
  (_, text) => text,
  (cell, text) => text + cell,
  (cell, text) => cell + text,
  (cell, text) => cell.slice(0, cell.length / 2) + text + cell.slice(cell.length / 2),
  (cell) => cell.slice(1),
  (cell) => cell.slice(0, -1),
  (cell) => `${cell};${cell}`,
  inOtherCase,
  (cell) => cell.replace(/[a-z]/i, inOtherCase),
  inFullWidth,
];

/** What becomes of the cells of a row as they are written, at one of them. */
const ROWS: ((cells: string[], index: number, text: string) => string[])[] = [
  (cells, index) => cells.toSpliced(index, 1),
  (cells, index) => cells.toSpliced(index, 0, cells[index] ?? ''),
  (cells, index) => cells.toSpliced(index, 2, ...cells.slice(index, index + 2).reverse()),
  (cells) => {
    const figure = cells.findLastIndex((cell) => /^\d+$/.test(cell));
    return cells.with(figure, `${cells.at(figure)}.5`);
  },
  (cells, index, text) => cells.with(index, text),
  (cells, index) => cells.with(index, `${cells[index]}"`),
  (cells, index) => cells.with(index, `"${cells[index]}`),
  (cells, index) => cells.with(index, (cells[index] ?? '').replace(/\w\b/, '$&"')),
  (cells, index, text) => cells.with(index, `${cells[index]}${text}`),
];

/** What becomes of the lines of a file, at two of them; the last is what follows its last line end. */
const LINES: ((lines: string[], one: number, other: number) => string[])[] = [
  (lines, one) => lines.toSpliced(one, 1),
  (lines, one) => lines.toSpliced(one, 0, lines[one] ?? ''),
  (lines, one, other) => lines.toSpliced(one, 0, lines[other] ?? ''),
  (lines, one, other) => lines.with(one, lines[other] ?? '').with(other, lines[one] ?? ''),
  (lines, one) => lines.toSpliced(one, 2, lines.slice(one, one + 2).join('')),
  (lines, one) => lines.with(one, `${lines[one]}\r`),
  (lines) => lines.map((line, index) => (index < lines.length - 1 ? `${line}\r` : line)),
  (lines) => lines.slice(0, -1),
  (lines) => [`\uFEFF${lines[0]}`, ...lines.slice(1)],
];

/** What becomes of the bytes of a file, at one of them. */
const BYTES: ((bytes: Buffer, index: number, byte: number) => Uint8Array[])[] = [
  (bytes, index, byte) => [bytes.subarray(0, index), Buffer.of(byte), bytes.subarray(index + 1)],
  (bytes, index, byte) => [bytes.subarray(0, index), Buffer.of(byte), bytes.subarray(index)],
  (bytes, index, byte) => [bytes.subarray(0, index), bytes.subarray(index + (byte % 40))],
  (bytes, index) => [bytes.subarray(0, index)],
];

type Damage = (bytes: Buffer) => Buffer;

const ofLines =
  (change: (lines: string[]) => string[]): Damage =>
  (bytes) =>
    Buffer.from(change(bytes.toString().split('\n')).join('\n'));

/** The cells of a line as they are written; a comma divides them that has an even number of quotes behind it. */
const cellsOf = (line: string): string[] => line.split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/);
const ofRow = (line: number, cell: number, change: (cells: string[], index: number) => string[]): Damage =>
  ofLines((lines) => {
    // Not what follows the last line end.
    const index = at(line, lines.length - 1);
    const cells = cellsOf(lines[index] ?? '');
    return lines.with(index, change(cells, at(cell, cells.length)).join(','));
  });

const said = (written = ''): string => (written.startsWith('"') ? written.slice(1, -1).replaceAll('""', '"') : written);
const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;
const written = (cell: string, isQuoted: boolean): string => (isQuoted || /[",\n]/.test(cell) ? quoted(cell) : cell);

/** What a cell says is changed, or how a row, the lines or the bytes of a file stand there. */
export const damage: fc.Arbitrary<Damage> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc
      .tuple(place, place, fc.constantFrom(...CELLS), piece, fc.boolean())
      .map(([line, cell, change, text, isQuoted]) =>
        ofRow(line, cell, (cells, index) => cells.with(index, written(change(said(cells[index]), text), isQuoted))),
      ),
  },
  {
    weight: 4,
    arbitrary: fc
      .tuple(place, place, fc.constantFrom(...ROWS), piece)
      .map(([line, cell, change, text]) => ofRow(line, cell, (cells, index) => change(cells, index, text))),
  },
  {
    weight: 3,
    arbitrary: fc
      .tuple(place, place, fc.constantFrom(...LINES))
      .map(([one, other, change]) => ofLines((lines) => change(lines, at(one, lines.length), at(other, lines.length)))),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(place, fc.constantFrom(...BLANK_LINES))
      .map(([line, blank]) => ofLines((lines) => lines.toSpliced(at(line, lines.length + 1), 0, blank))),
  },
  {
    weight: 2,
    arbitrary: fc.tuple(place, fc.constantFrom(...BYTES), fc.integer({ min: 0, max: 255 })).map(
      ([where, change, byte]): Damage =>
        (bytes) =>
          Buffer.concat(change(bytes, at(where, bytes.length), byte)),
    ),
  },
  place.map((column) =>
    ofLines((lines) =>
      lines.map((line) =>
        cellsOf(line)
          .toSpliced(at(column, cellsOf(lines[0] ?? '').length), 1)
          .join(','),
      ),
    ),
  ),
);
