/** A record as its file has it: the line it starts on, and its cells, if its quotes let them be told. */
interface PlainRecord {
  line: number;
  cells: string[] | undefined;
}

/** What a file holds, read by the book. */
interface PlainReading {
  records: PlainRecord[];
  /** Lines on which the file's form is wrong. */
  faults: number[];
  /** The line of a quote behind which nothing is certain. */
  until: number;
}

const linesIn = (text: string): number => text.split('\n').length;

/** The first line with bytes that are not UTF-8. */
function firstBrokenLine(bytes: Uint8Array): number[] {
  // Latin-1 keeps every byte, and no byte of a longer UTF-8 letter looks like a line end.
  const lines = Buffer.from(bytes).toString('latin1').split('\n');
  const broken = lines.findIndex((line) => {
    const own = Buffer.from(line, 'latin1');
    return !Buffer.from(own.toString()).equals(own);
  });
  return broken === -1 ? [] : [broken + 1];
}

/** The text of a file as it should have been saved, and the lines of what was wrong: no mark, LF, a line end at its end. */
function formOf(bytes: Uint8Array): { text: string; faults: number[] } {
  const faults = firstBrokenLine(bytes);
  let text = Buffer.from(bytes).toString();
  if (text.startsWith('\uFEFF')) faults.push(1);
  text = text.replace(/^\uFEFF+/, '');
  if (text.includes('\r')) faults.push(linesIn(text.slice(0, text.indexOf('\r'))));
  text = text.replaceAll('\r\n', '\n').replaceAll('\r', '\n');
  if (text.trim() === '') return { text: '', faults: [...faults, 1] };
  if (!text.endsWith('\n')) faults.push(linesIn(text));
  return { text: text.endsWith('\n') ? text : `${text}\n`, faults };
}

/**
 * Reads CSV sign by sign, as the standard says and with nothing of the site's own reader, to compare the two: a cell stands
 * without any quote or is quoted as a whole.
 */
export function plainReading(bytes: Uint8Array): PlainReading {
  const { text, faults } = formOf(bytes);
  const records: PlainRecord[] = [];
  let [line, at] = [1, 0];
  while (at < text.length) {
    const first = line;
    const cells: string[] = [];
    let isRight = true;
    for (let isLast = false; !isLast; at++) {
      let cell = '';
      if (text[at] === '"') {
        for (at++; text[at] !== '"' || text[at + 1] === '"'; at++) {
          if (at >= text.length) return { records: [...records, { line: first, cells: undefined }], faults, until: first };
          if (text[at] === '"') at++;
          if (text[at] === '\n') line++;
          cell += text[at];
        }
        at++;
        if (text[at] !== ',' && text[at] !== '\n')
          return { records: [...records, { line: first, cells: undefined }], faults, until: first };
      } else {
        for (; text[at] !== ',' && text[at] !== '\n'; at++) cell += text[at];
        isRight &&= !cell.includes('"');
      }
      isLast = text[at] === '\n';
      cells.push(cell);
    }
    line++;
    records.push({ line: first, cells: isRight ? cells : undefined });
  }
  return { records, faults, until: Number.POSITIVE_INFINITY };
}
