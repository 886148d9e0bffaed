/**
 * What one column of a dataset may hold: how its text is read, what is expected of it, and how a program is told so
 * (Frictionless Table Schema v2, https://datapackage.org/standard/table-schema/).
 */
export type Reading<T> = { value: T } | { expected: string };

export interface FieldSchema {
  type: 'string' | 'integer' | 'number' | 'boolean' | 'date' | 'yearmonth' | 'year';
  constraints?: { minimum?: number; maximum?: number; pattern?: string; enum?: string[] };
}

export interface Column<T = unknown> {
  /** An empty cell is refused. */
  required: boolean;
  /** Reads a non-empty cell; on failure says what a right cell looks like, to follow `"found" is not …`. */
  read(text: string): Reading<T>;
  schema: FieldSchema;
  /** The dataset whose key this cell (or each item of a list) must name. */
  refersTo?: string;
  /** Items a list cell holds, for reference checks. */
  items?(value: T): string[];
  /** What each item of a list cell holds; only columns of lists have it. */
  itemSchema?: FieldSchema;
}

/** The type of a column's cell in a checked row: an optional column's empty cell is `undefined`, never '' or 0. */
export type Cell<C> = C extends Column<infer T> ? (C extends { required: false } ? T | undefined : T) : never;

type Required<T> = Column<T> & { required: true };
type Optional<T> = Column<T> & { required: false };

/** The same column, with empty cells allowed. */
export function optional<T>(column: Column<T>): Optional<T> {
  return { ...column, required: false };
}

function required<T>(column: Omit<Column<T>, 'required'>): Required<T> {
  return { ...column, required: true };
}

function matching(pattern: RegExp, expected: string, schema: FieldSchema): Required<string> {
  const withPattern = { ...schema, constraints: { ...schema.constraints, pattern: pattern.source } };
  return required<string>({ read: (text) => (pattern.test(text) ? { value: text } : { expected }), schema: withPattern });
}

/** Any text. Cells that start like a spreadsheet formula are refused for every column, in `cell.ts`. */
export const text = (): Required<string> => required({ read: (value) => ({ value }), schema: { type: 'string' } });

/** A stable identifier: lower-case words joined by hyphens. */
export const code = (): Required<string> =>
  matching(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'a code of lower-case letters, digits and hyphens', { type: 'string' });

/** Text of one exact form, described in words. */
export const formatted = (pattern: RegExp, expected: string): Required<string> => matching(pattern, expected, { type: 'string' });

/** An address on the web: with its beginning, and a host that has a dot. */
export const address = (): Required<string> =>
  formatted(/^https?:\/\/[^\s/?#:]+\.[^\s/?#:]*(?::\d+)?(?:[/?#]\S*)?$/, 'an address such as https://example.org/page');

/** One of a closed list of codes. */
export function oneOf<const V extends string>(...values: V[]): Required<V> {
  return required<V>({
    read: (text) => {
      const value = values.find((candidate) => candidate === text);
      return value === undefined ? { expected: `one of ${values.join(', ')}` } : { value };
    },
    schema: { type: 'string', constraints: { enum: [...values] } },
  });
}

interface Range {
  min?: number;
  max?: number;
}

/** Every decimal of so many significant digits is kept exactly; of more, some are not. */
const DIGITS = 15;
const isExact = (text: string): boolean => text.length <= DIGITS || text.replace(/[-.]/g, '').replace(/^0+/, '').length <= DIGITS;

function numeric(pattern: RegExp, noun: string, type: 'integer' | 'number', { min, max }: Range): Required<number> {
  const between =
    min !== undefined && max !== undefined
      ? ` between ${min} and ${max}`
      : min !== undefined
        ? ` of at least ${min}`
        : max !== undefined
          ? ` of at most ${max}`
          : '';
  return required<number>({
    read: (text) => {
      // "-0.0", a small fall, is nought; more digits than a number holds would be changed silently.
      const value = Number(text) || 0;
      const right = pattern.test(text) && (min === undefined || value >= min) && (max === undefined || value <= max);
      if (right && isExact(text)) return { value };
      return { expected: `${noun}${between}${right ? ` of at most ${DIGITS} digits` : ''}` };
    },
    schema: { type, constraints: { minimum: min, maximum: max } },
  });
}

/** A whole number in plain digits: no sign but a minus, no separators, no exponent. */
export const integer = (range: Range = {}): Required<number> => numeric(/^(?:0|-?[1-9]\d{0,14})$/, 'a whole number', 'integer', range);

/** A number in plain digits with an optional point: `12,3`, `1e5`, `NaN` and `45%` are refused. */
export const decimal = (range: Range = {}): Required<number> => numeric(/^-?(?:0|[1-9]\d{0,14})(?:\.\d+)?$/, 'a number', 'number', range);

/** `true` or `false`. */
export const flag = (): Required<boolean> =>
  required<boolean>({
    read: (text) => (text === 'true' || text === 'false' ? { value: text === 'true' } : { expected: 'true or false' }),
    schema: { type: 'boolean' },
  });

/** Codes joined by `;`, each read by `item`. An empty optional list is `undefined`. */
export function list<T extends string>(item: Column<T>): Required<T[]> {
  return required<T[]>({
    read: (text) => {
      const parts = text.split(';').map((part) => item.read(part));
      const bad = parts.find((part) => 'expected' in part);
      if (bad !== undefined && 'expected' in bad) return { expected: `a list joined by ";" of ${bad.expected}` };
      return { value: parts.flatMap((part) => ('value' in part ? [part.value] : [])) };
    },
    schema: { type: 'string' },
    itemSchema: item.schema,
    refersTo: item.refersTo,
    items: (values) => values,
  });
}

/** The key of a row in another dataset (whose key is a single column). */
export const reference = (dataset: string): Required<string> => ({ ...text(), refersTo: dataset, items: (value) => [value] });
