import { expect, it } from 'vitest';
import { toLine } from '../../csv/problem';
import { problemsWith, realFile } from './testing';

const FILE = 'trade/investment-annual.csv';
const lines = realFile(FILE).toString().trimEnd().split('\n');
const count = lines.length;

/** The real file with its second line, `2010,JPN,KOR,2080000000,joins_168574,`, ended by these bytes: its note. */
const notedBytes = (note: Uint8Array): Buffer => {
  const [header = '', first = '', ...others] = lines;
  return Buffer.concat([Buffer.from(`${header}\n${first}`), note, Buffer.from(`\n${others.join('\n')}\n`)]);
};
const noted = (...note: number[]): Buffer => notedBytes(Buffer.from(note));
const notedText = (note: string): Buffer => notedBytes(Buffer.from(note));
const joined = (end: string): Buffer => Buffer.from(lines.join(end) + end);
const NOTE = Buffer.byteLength(`${lines[0]}\n${lines[1]}`);

it.each<[string, Uint8Array, ...string[]]>([
  ['the file is empty', Buffer.of(), '1: the file is empty'],
  ['the file is a line end', Buffer.from('\n'), '1: the file is empty'],
  ['there is a header and nothing else', Buffer.from(`${lines[0]}\n`), '1: the file has a header and no rows'],
  ['the last line end is missing', Buffer.from(lines.join('\n')), `${count}: the last line does not end in a newline`],
  [
    'two blank lines stand at the end',
    Buffer.from(`${lines.join('\n')}\n\n\n`),
    `${count + 1}: the line is blank`,
    `${count + 2}: the line is blank`,
  ],
  ['the file was saved on Windows', joined('\r\n'), '1: every line ends in CR LF; expected LF alone'],
  ['the file was saved on an old Macintosh', joined('\r'), '1: every line ends in CR; expected LF alone'],
  ['one line ends in CR LF', notedText('\r'), `2: line ends are mixed: 1 of ${count} lines end in CR LF; expected LF alone`],
  [
    'the file starts with a byte-order mark',
    Buffer.concat([Buffer.from('\uFEFF'), realFile(FILE)]),
    '1: the file starts with a byte-order mark',
  ],
  [
    'a byte-order mark stands in the middle',
    notedText('\uFEFFa'),
    '2:note: "\\ufeffa" holds the character U+FEFF, which is not readable text',
  ],
  ['the file is UTF-16', Buffer.from(`\uFEFF${lines.join('\n')}\n`, 'utf16le'), '1: the file is UTF-16; expected UTF-8'],
  [
    'a note is Shift_JIS',
    noted(0x93, 0xfa),
    `2: byte ${NOTE} of the file, 0x93, is not UTF-8`,
    '2:note: "\uFFFD\uFFFD" holds the character U+FFFD, which is not readable text',
  ],
  [
    'a note is EUC-KR',
    noted(0xc7, 0xd1),
    `2: byte ${NOTE} of the file, 0xC7, is not UTF-8`,
    '2:note: "\uFFFD\uFFFD" holds the character U+FFFD, which is not readable text',
  ],
  [
    'a letter lost its last byte',
    noted(0x61, 0xe6, 0x97),
    `2: byte ${NOTE + 1} of the file, 0xE6, is not UTF-8`,
    '2:note: "a\uFFFD" holds the character U+FFFD, which is not readable text',
  ],
  [
    'half of a surrogate pair stands alone',
    noted(0xed, 0xa0, 0x80),
    `2: byte ${NOTE} of the file, 0xED, is not UTF-8`,
    '2:note: "\uFFFD\uFFFD\uFFFD" holds the character U+FFFD, which is not readable text',
  ],
  [
    'an earlier conversion lost a letter',
    notedText('a\uFFFDb'),
    '2:note: "a\uFFFDb" holds the character U+FFFD, which is not readable text',
  ],
  ['a null stands in a cell', notedText('a\0b'), '2:note: "a\\u0000b" holds the character U+0000, which is not readable text'],
  ['a tab stands in a cell', notedText('a\tb'), '2:note: "a\\tb" holds the character U+0009, which is not readable text'],
  [
    'a zero-width space stands in a cell',
    notedText('a\u200bb'),
    '2:note: "a\\u200bb" holds the character U+200B, which is not readable text',
  ],
  [
    'a cell changes the direction of writing',
    notedText('a\u202eb'),
    '2:note: "a\\u202eb" holds the character U+202E, which is not readable text',
  ],
  ['a no-break space stands at the end of a cell', notedText('a\u00a0'), '2:note: "a\\u00a0" has white space at its start or end'],
  ['a no-break space stands inside a cell', notedText('a\u00a0b'), '2:note: "a\\u00a0b" holds the space U+00A0; a plain space is expected'],
  ['two spaces stand in a row', notedText('a  b'), '2:note: "a  b" holds two spaces in a row'],
  ['kana are taken apart', notedText('か\u3099'), '2:note: "か\u3099" is not in Unicode normal form C'],
  ['Hangul are taken apart', notedText('\u1112\u1161\u11ab'), '2:note: "\u1112\u1161\u11ab" is not in Unicode normal form C'],
  ['a Cyrillic letter passes for a Latin one', notedText('K\u041eTRA'), '2:note: "K\u041eTRA" mixes letters of two alphabets in one word'],
  [
    'a cell of ten megabytes',
    notedText('x'.repeat(10_000_000)),
    `2:note: "${'x'.repeat(80)}…" has 10000000 characters; at most 2000 are expected`,
  ],
  [
    'a quoted cell of eight megabytes of quotes',
    notedText(`"${'""'.repeat(4_000_000)}"`),
    `2:note: "${'\\"'.repeat(80)}…" has 4000000 characters; at most 2000 are expected`,
  ],
])('encoding and bytes: %s', (_, bytes, ...told) => {
  expect(problemsWith(FILE, bytes).problems.map(toLine)).toEqual(told.map((line) => `${FILE}:${line}`));
});
