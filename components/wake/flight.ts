/** One row of the payload from which the framework hydrates a page: `id:body`, where a capital letter before the body says its kind. */
export interface Row {
  id: string;
  /** `T` for text; any other kind, and none for JSON. */
  kind: string;
  body: string;
}

const CHUNK = /^self\.__next_f\.push\((\[1,[^]*\])\)$/;

/** Kinds that end with their line; those of binary data, which give their length, are not used by pages. */
const LINES = /^[CDEFHIJNPRWXx]?$/;

/** The part of the payload in an inline script; none in a script of another purpose. */
export function chunkOf(script: string): string | undefined {
  const json = CHUNK.exec(script)?.[1];
  return json === undefined ? undefined : (JSON.parse(json) as [1, string])[1];
}

export function readRows(payload: string): Row[] {
  const bytes = Buffer.from(payload);
  const text = (from: number, to: number) => bytes.toString('utf8', from, to);
  const rows: Row[] = [];
  for (let at = 0; at < bytes.length; ) {
    const colon = bytes.indexOf(':', at);
    const id = text(at, colon);
    const kind = /^[A-Za-z]/.exec(text(colon + 1, colon + 2))?.[0] ?? '';
    let end: number;
    if (kind === 'T') {
      const comma = bytes.indexOf(',', colon);
      end = comma + 1 + Number.parseInt(text(colon + 2, comma), 16);
      rows.push({ id, kind, body: text(comma + 1, end) });
    } else {
      end = bytes.indexOf('\n', colon);
      const isWord = /^(?:true|false|null)$/.test(text(colon + 1, end));
      if (!/^[0-9a-f]+$/.test(id) || end === -1 || !(isWord || LINES.test(kind)))
        throw new Error(`a page's payload has an unknown row, ${text(at, at + 40)}`);
      rows.push(isWord ? { id, kind: '', body: text(colon + 1, end) } : { id, kind, body: text(colon + 1 + kind.length, end) });
      end += 1;
    }
    at = end;
  }
  return rows;
}
