/** A place in a publisher's file that is not as its layout says. */
export interface Fault {
  /** `sheet 2026, cell C4` or `line 3, column 2`. */
  place: string;
  found: string | number | null | undefined;
  expected: string;
}

/** What was found, in quotes unless it is a number; an empty cell is "nothing". */
function shown(found: Fault['found']): string {
  if (found === null || found === undefined || found === '') return 'nothing';
  return typeof found === 'number' ? String(found) : JSON.stringify(found);
}

/** A fault as one line: `arrivals.xlsx, sheet 2026, cell C4: found "2月", expected "1月"`. */
export const toLine = (file: string, { place, found, expected }: Fault): string =>
  `${file}, ${place}: found ${shown(found)}, expected ${expected}`;

/** Collects everything that is wrong with a file, so that a person sees it all at once. */
export class Layout {
  readonly faults: Fault[] = [];

  tell(place: string, found: Fault['found'], expected: string): void {
    this.faults.push({ place, found, expected });
  }

  /** Notes a text that is not exactly the one expected. */
  text(place: string, found: Fault['found'], expected: string): void {
    if (found !== expected) this.tell(place, found, JSON.stringify(expected));
  }

  /** Notes a text that does not match; `expected` says in words what would. */
  pattern(place: string, found: Fault['found'], pattern: RegExp, expected: string): void {
    if (typeof found !== 'string' || !pattern.test(found)) this.tell(place, found, expected);
  }
}
