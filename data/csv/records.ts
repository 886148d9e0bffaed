import Papa from 'papaparse';

/** One record of a CSV file: its cells, and the physical line it starts on. */
export interface CsvRecord {
  line: number;
  cells: string[];
  /** Where its quotes are wrong; its cells cannot be trusted then. */
  fault?: { cell: number; message: string };
}

/** Where a cell ends that starts here, quoted whole with its own quotes doubled or without any quote; none when it is neither. */
function endOfCell(raw: string, start: number): number | undefined {
  if (raw[start] !== '"') {
    const comma = raw.indexOf(',', start);
    const end = comma === -1 ? raw.length : comma;
    return raw.slice(start, end).includes('"') ? undefined : end;
  }
  let quote = raw.indexOf('"', start + 1);
  // A loop: a pattern runs out of memory at a cell of millions of quotes.
  while (quote !== -1 && raw[quote + 1] === '"') quote = raw.indexOf('"', quote + 2);
  const isClosed = quote !== -1 && /^(?:,|\n?$)/.test(raw.slice(quote + 1, quote + 3));
  return isClosed ? quote + 1 : undefined;
}

/** The index of the first cell whose quotes break RFC 4180. Papa Parse reads `a"b` and `"a" ,b` without complaint. */
function misquotedCell(raw: string): number | undefined {
  for (let cell = 0, start = 0; ; cell++) {
    const end = endOfCell(raw, start);
    if (end === undefined) return cell;
    if (raw[end] !== ',') return undefined;
    start = end + 1;
  }
}

function quoteFault(raw: string, errors: readonly Papa.ParseError[]): CsvRecord['fault'] {
  if (!raw.includes('"')) return undefined;
  const cell = misquotedCell(raw);
  if (cell === undefined) return undefined;
  // A quote in the middle of a quoted cell is told first; what follows it may then look unclosed.
  const unclosed = errors[0]?.code === 'MissingQuotes';
  return {
    cell,
    message: unclosed
      ? 'a quote is opened and never closed'
      : 'a stray quote: a cell that holds quotes is quoted as a whole and each quote in it doubled',
  };
}

function countLines(raw: string): number {
  let lines = 0;
  for (let at = raw.indexOf('\n'); at !== -1; at = raw.indexOf('\n', at + 1)) lines++;
  return lines;
}

/** Calls `visit` with every record of a CSV text, the header included. The text has no line end after its last record. */
export function eachRecord(text: string, visit: (record: CsvRecord) => void): void {
  let line = 1;
  let start = 0;
  Papa.parse<string[]>(text, {
    delimiter: ',',
    newline: '\n',
    // Record by record, the cursor tells where each one ended: the only way to its line and to its quotes as written.
    step: ({ data, errors, meta }) => {
      const raw = text.slice(start, meta.cursor);
      visit({ line, cells: data, fault: quoteFault(raw, errors) });
      line += countLines(raw);
      start = meta.cursor;
    },
  });
}
