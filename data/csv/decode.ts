/** A fault of a whole file, still without its name. */
export interface FileFault {
  line: number;
  message: string;
}

const NEWLINE = 0x0a;
const BYTE_ORDER_MARK = /^\uFEFF+/;

/** Where the bytes stop being UTF-8: the first byte that does not survive decoding and encoding. */
function notUtf8(bytes: Uint8Array): FileFault {
  const again = new TextEncoder().encode(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes));
  const offset = bytes.findIndex((byte, index) => byte !== again[index]);
  const line = 1 + bytes.subarray(0, offset).filter((byte) => byte === NEWLINE).length;
  return { line, message: `byte ${offset} of the file is not UTF-8` };
}

function lineEndFault(text: string): FileFault | undefined {
  const lines = text.split('\n');
  const first = lines.findIndex((line) => line.endsWith('\r'));
  if (first === -1) return undefined;
  const windows = lines.filter((line) => line.endsWith('\r')).length;
  const all = lines.length - (lines.at(-1) === '' ? 1 : 0);
  const which = windows >= all ? 'every line ends' : `line ends are mixed: ${windows} of ${all} lines end`;
  return { line: first + 1, message: `${which} in CR LF; expected LF alone` };
}

/**
 * The text of a CSV file, without its last line end, and what is wrong with the file as a whole. Bytes that are not UTF-8
 * give an empty text; from other faults the text is mended, so that its rows can still be read and their faults told too.
 */
export function decode(bytes: Uint8Array): { text: string; faults: FileFault[] } {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return { text: '', faults: [notUtf8(bytes)] };
  }
  const faults: FileFault[] = [];
  if (BYTE_ORDER_MARK.test(text)) {
    faults.push({ line: 1, message: 'the file starts with a byte-order mark' });
    text = text.replace(BYTE_ORDER_MARK, '');
  }
  if (text.includes('\r\n')) {
    const fault = lineEndFault(text);
    if (fault) faults.push(fault);
    text = text.replaceAll('\r\n', '\n');
  }
  if (text.trim() === '') return { text: '', faults: [...faults, { line: 1, message: 'the file is empty' }] };
  if (text.endsWith('\n')) text = text.slice(0, -1);
  else faults.push({ line: text.split('\n').length, message: 'the last line does not end in a newline' });
  return { text, faults };
}
