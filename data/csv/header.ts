import type { Problem } from './problem';

type Fault = Pick<Problem, 'column' | 'found' | 'message'>;

/** Where each declared column stands in a file's header, and what is wrong with the header. */
export interface HeaderReading {
  /** Positions in the order of the declaration; none when a column is missing or stands twice. */
  positions?: number[];
  faults: Fault[];
}

/** Compares a header with the declared columns: the same names, each once, in the same order. */
export function readHeader(header: readonly string[], declared: readonly string[]): HeaderReading {
  if (!header.some((name) => declared.includes(name))) {
    return { faults: [{ found: header.join(','), message: `is not the header expected, ${declared.join(',')}` }] };
  }
  const missing = declared.filter((name) => !header.includes(name));
  const unknown = header.filter((name) => !declared.includes(name));
  const repeated = declared.filter((name) => header.indexOf(name) !== header.lastIndexOf(name));
  const faults: Fault[] = [
    ...missing.map((name) => ({ column: name, message: 'the column is missing' })),
    ...unknown.map((name) => ({ found: name, message: 'is not a column of this dataset' })),
    ...repeated.map((name) => ({ column: name, message: 'the column stands more than once' })),
  ];
  if (missing.length > 0 || repeated.length > 0) return { faults };
  const known = header.filter((name) => declared.includes(name));
  const displaced = declared.findIndex((name, index) => known[index] !== name);
  if (displaced !== -1) {
    faults.push({ found: known[displaced], message: `stands where the column ${declared[displaced]} is expected` });
  }
  return { positions: declared.map((name) => header.indexOf(name)), faults };
}
