import type { Column, Reading } from './column';

/** Text that a spreadsheet would take for a formula; Japanese ones take the full-width signs too. */
export const FORMULA = /^[=+\-@\t\r＝＋－＠]/;

/** Far above the longest cell (351 characters): whatever is longer swallowed its neighbours or is not a cell at all. */
const LONGEST = 2000;

const PLAIN = /^(?!.* {2})[ -~]*$/;
/** Controls, unassigned and private signs, line separators, the sign for a lost letter, and Hangul fillers. */
const INVISIBLE = /(?!\n)[\p{C}\p{Zl}\p{Zp}\uFFFD\u115F\u1160\u3164\uFFA0]/u;
/** Every space but the plain one and the full-width one of Japanese text. */
const OTHER_SPACE = /(?![ \u3000])\p{Zs}/u;
/** Cyrillic letters that pass for Latin ones. Greek stands beside Latin rightly: "μm". */
const TWO_ALPHABETS = /\p{Script=Latin}\p{Script=Cyrillic}|\p{Script=Cyrillic}\p{Script=Latin}/u;

const codePoint = (sign: string) => `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

function isNumeric(column: Column): boolean {
  return column.schema.type === 'integer' || column.schema.type === 'number';
}

/** What is wrong with a cell as text, whatever its column holds; follows the text found. */
function textFault(text: string, column: Column): string | undefined {
  if (text.length > LONGEST) return `has ${text.length} characters; at most ${LONGEST} are expected`;
  // A byte-order mark counts as white space, but is named for what it is.
  if (text !== text.trim() && !text.includes('\uFEFF')) return 'has white space at its start or end';
  if (FORMULA.test(text) && !(text.startsWith('-') && isNumeric(column))) return 'would start a formula in a spreadsheet';
  if (PLAIN.test(text)) return undefined;
  const [invisible] = INVISIBLE.exec(text) ?? [];
  if (invisible !== undefined) return `holds the character ${codePoint(invisible)}, which is not readable text`;
  const [space] = OTHER_SPACE.exec(text) ?? [];
  if (space !== undefined) return `holds the space ${codePoint(space)}; a plain space is expected`;
  if (text.includes('  ')) return 'holds two spaces in a row';
  if (TWO_ALPHABETS.test(text)) return 'mixes letters of two alphabets in one word';
  if (text !== text.normalize('NFC')) return 'is not in Unicode normal form C';
  return undefined;
}

/** What a cell means, or what is wrong with it; an empty optional cell means `undefined`. */
type Meaning = { value: unknown } | { fault: string; found?: string };

function readCell(text: string, column: Column): Meaning {
  if (text === '') return column.required ? { fault: 'the cell is empty and may not be' } : { value: undefined };
  const fault = textFault(text, column);
  if (fault !== undefined) return { fault, found: text };
  const reading: Reading<unknown> = column.read(text);
  return 'value' in reading ? reading : { fault: `is not ${reading.expected}`, found: text };
}

/** Reads the cells of one column. Most columns repeat few texts, and a million rows must be read in seconds. */
export function columnReader(column: Column): (text: string) => Meaning {
  const known = new Map<string, Meaning>();
  return (text) => {
    const meaning = known.get(text) ?? readCell(text, column);
    if (known.size < 1000) known.set(text, meaning);
    return meaning;
  };
}
