import fc from 'fast-check';

/** What breaks readers of CSV. */
const NASTY = [
  '',
  ' ',
  '"',
  '""',
  ',',
  '\n',
  '\r\n',
  '\0',
  '-',
  '−1',
  '１',
  '1e9',
  '0x1',
  '=1',
  'NaN',
  '\uFEFF',
  '\u00a0',
  '日',
  '韓\u3099',
  '__proto__',
  ';',
  '2019',
  '2019-13',
];
const piece = fc.oneof(fc.constantFrom(...NASTY), fc.string({ maxLength: 6, unit: 'binary' }), fc.integer().map(String));

/** A place of a text, as a part of its length. */
const place = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });
const at = (part: number, length: number): number => Math.floor(part * length);

type Damage = (bytes: Buffer) => Uint8Array;
const ofLines =
  (change: (lines: string[]) => string[]): Damage =>
  (bytes) =>
    Buffer.from(change(bytes.toString().split('\n')).join('\n'));
const ofCell = (line: number, cell: number, change: (cells: string[], index: number) => string[]): Damage =>
  ofLines((lines) =>
    lines.map((text, index) =>
      index === at(line, lines.length) ? change(text.split(','), at(cell, text.split(',').length)).join(',') : text,
    ),
  );

/** A cell, a row, a column or a byte is changed, moved, lost or doubled, or the file is cut. */
export const damage: fc.Arbitrary<Damage> = fc.oneof(
  fc.tuple(place, place, piece).map(([line, cell, text]) => ofCell(line, cell, (cells, index) => cells.with(index, text))),
  fc.tuple(place, place, place, piece).map(([line, cell, where, text]) =>
    ofCell(line, cell, (cells, index) => {
      const found = cells[index] ?? '';
      return cells.with(index, found.slice(0, at(where, found.length)) + text + found.slice(at(where, found.length)));
    }),
  ),
  fc.tuple(place, place).map(([line, cell]) => ofCell(line, cell, (cells, index) => cells.toSpliced(index, 1))),
  fc
    .tuple(place, place)
    .map(([line, cell]) =>
      ofCell(line, cell, (cells, index) =>
        cells.with(index, cells[index + 1] ?? '').with(index + 1 < cells.length ? index + 1 : index, cells[index] ?? ''),
      ),
    ),
  fc
    .tuple(place, place)
    .map(([one, other]) => ofLines((lines) => lines.toSpliced(at(one, lines.length), 0, lines[at(other, lines.length)] ?? ''))),
  place.map((line) => ofLines((lines) => lines.toSpliced(at(line, lines.length), 1))),
  fc.tuple(place, piece).map(([line, text]) => ofLines((lines) => lines.toSpliced(at(line, lines.length), 0, text))),
  place.map((column) =>
    ofLines((lines) =>
      lines.map((line) =>
        line
          .split(',')
          .toSpliced(at(column, (lines[0] ?? '').split(',').length), 1)
          .join(','),
      ),
    ),
  ),
  fc.tuple(place, fc.integer({ min: 0, max: 255 })).map(
    ([where, byte]): Damage =>
      (bytes) =>
        Buffer.concat([bytes.subarray(0, at(where, bytes.length)), Buffer.of(byte), bytes.subarray(at(where, bytes.length) + 1)]),
  ),
  fc.tuple(place, fc.integer({ min: 0, max: 255 })).map(
    ([where, byte]): Damage =>
      (bytes) =>
        Buffer.concat([bytes.subarray(0, at(where, bytes.length)), Buffer.of(byte), bytes.subarray(at(where, bytes.length))]),
  ),
  fc.tuple(place, fc.integer({ min: 1, max: 40 })).map(
    ([where, length]): Damage =>
      (bytes) =>
        Buffer.concat([bytes.subarray(0, at(where, bytes.length)), bytes.subarray(at(where, bytes.length) + length)]),
  ),
  place.map(
    (where): Damage =>
      (bytes) =>
        bytes.subarray(0, at(where, bytes.length)),
  ),
);
