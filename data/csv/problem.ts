/**
 * Something wrong in a data file. Told as one sentence that starts with what was found:
 * `polls/poll-responses.csv:123:share_percent: "12,3" is not a number between 0 and 100`.
 */
export interface Problem {
  /** Path below the data folder, with forward slashes. */
  file: string;
  /** The physical line where the record starts; none when the whole file is meant. */
  line?: number;
  column?: string;
  /** The text in question, as it stands in the file; the message goes on from it. */
  found?: string;
  message: string;
}

const LONGEST = 80;

/** Text in quotes on one line: what cannot be seen is spelled out, what is very long is cut. */
function quoted(text: string): string {
  const cut = text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
  return JSON.stringify(cut).replace(/(?! )[\p{C}\p{Z}]/gu, (sign) => `\\u${(sign.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`);
}

/** A problem as one line. */
export function toLine({ file, line, column, found, message }: Problem): string {
  const place = [file, line, column].filter((part) => part !== undefined).join(':');
  return `${place}: ${found === undefined ? '' : `${quoted(found)} `}${message}`;
}

/** Sorts problems by file, then by line; those of one line keep their order. */
export function inReadingOrder(problems: readonly Problem[]): Problem[] {
  const byFile = (a: Problem, b: Problem) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0);
  return [...problems].sort((a, b) => byFile(a, b) || (a.line ?? 0) - (b.line ?? 0));
}
