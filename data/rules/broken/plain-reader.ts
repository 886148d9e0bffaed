/** A record as its file has it: the line it starts on and its cells. */
interface PlainRecord {
  line: number;
  cells: string[];
}

/**
 * Reads CSV sign by sign, as the standard says and with nothing of the site's own reader, to compare the two: UTF-8 without a mark, LF, a cell
 * without any quote or quoted as a whole. None when the bytes are anything else.
 */
export function plainRecords(bytes: Uint8Array): PlainRecord[] | undefined {
  const text = Buffer.from(bytes).toString();
  if (!Buffer.from(text).equals(bytes) || /[\r\uFEFF]/.test(text) || !text.endsWith('\n')) return undefined;
  const records: PlainRecord[] = [];
  let [line, at] = [1, 0];
  while (at < text.length) {
    const record: PlainRecord = { line, cells: [] };
    for (let isLast = false; !isLast; at++) {
      let cell = '';
      if (text[at] === '"') {
        for (at++; text[at] !== '"' || text[at + 1] === '"'; at++) {
          if (at >= text.length) return undefined;
          if (text[at] === '"') at++;
          if (text[at] === '\n') line++;
          cell += text[at];
        }
        at++;
      } else {
        for (; text[at] !== ',' && text[at] !== '\n'; at++) cell += text[at];
        if (cell.includes('"')) return undefined;
      }
      if (text[at] !== ',' && text[at] !== '\n') return undefined;
      isLast = text[at] === '\n';
      record.cells.push(cell);
    }
    line++;
    records.push(record);
  }
  return records;
}
