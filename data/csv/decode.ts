/** A fault of a whole file, still without its name. */
export interface FileFault {
  line: number;
  message: string;
}

const NEWLINE = 0x0a;
const BYTE_ORDER_MARK = /^\uFEFF+/;
/** With bytes that are not UTF-8 on more lines than this, the file was saved in another encoding: its lines are not told one by one. */
const SINGLE_LINES = 10;

const isUtf16 = ([first, second]: Uint8Array): boolean => (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);

const hexadecimal = (byte = 0): string => `0x${byte.toString(16).toUpperCase().padStart(2, '0')}`;

/** The first byte of every line that does not survive decoding and encoding. */
function notUtf8(bytes: Uint8Array): FileFault[] {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const encoder = new TextEncoder();
  const faults: FileFault[] = [];
  for (let line = 1, start = 0; start < bytes.length; line++) {
    const newline = bytes.indexOf(NEWLINE, start);
    const end = newline === -1 ? bytes.length : newline + 1;
    const found = bytes.subarray(start, end);
    const again = encoder.encode(decoder.decode(found));
    const wrong = found.findIndex((byte, index) => byte !== again[index]);
    if (wrong !== -1) faults.push({ line, message: `byte ${start + wrong} of the file, ${hexadecimal(found[wrong])}, is not UTF-8` });
    start = end;
  }
  return faults;
}

function lineEndFault(text: string): FileFault | undefined {
  const lines = text.split(/\r\n?|\n/);
  const first = 1 + (text.slice(0, text.indexOf('\r')).match(/\n/g)?.length ?? 0);
  const all = lines.length - (lines.at(-1) === '' ? 1 : 0);
  const windows = text.match(/\r\n/g)?.length ?? 0;
  const old = text.match(/\r(?!\n)/g)?.length ?? 0;
  const count = windows + old;
  const which = count >= all ? 'every line ends' : `line ends are mixed: ${count} of ${all} lines end`;
  const how = windows === 0 ? 'CR' : old === 0 ? 'CR LF' : 'CR LF or CR';
  return { line: first, message: `${which} in ${how}; expected LF alone` };
}

/**
 * The text of a CSV file, without its last line end, and what is wrong with the file as a whole. A text in another encoding is
 * left empty; from other faults it is mended, so that its rows can still be read and their faults told too.
 */
export function decode(bytes: Uint8Array): { text: string; faults: FileFault[] } {
  if (isUtf16(bytes)) return { text: '', faults: [{ line: 1, message: 'the file is UTF-16; expected UTF-8' }] };
  let text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const faults: FileFault[] = text.includes('\uFFFD') ? notUtf8(bytes) : [];
  const [first] = faults;
  if (first && faults.length > SINGLE_LINES) {
    return { text: '', faults: [{ line: first.line, message: `${first.message}; nor are ${faults.length - 1} more lines` }] };
  }
  if (BYTE_ORDER_MARK.test(text)) {
    faults.push({ line: 1, message: 'the file starts with a byte-order mark' });
    text = text.replace(BYTE_ORDER_MARK, '');
  }
  if (text.includes('\r')) {
    const fault = lineEndFault(text);
    if (fault) faults.push(fault);
    text = text.replace(/\r\n?/g, '\n');
  }
  if (text.trim() === '') return { text: '', faults: [...faults, { line: 1, message: 'the file is empty' }] };
  if (text.endsWith('\n')) text = text.slice(0, -1);
  else faults.push({ line: text.split('\n').length, message: 'the last line does not end in a newline' });
  return { text, faults };
}
