type Cells<R> = R extends { row: infer Row } ? Row : never;
type Groups = Map<string, unknown[]>;

const groupings = new WeakMap<readonly unknown[], Map<string, Groups>>();
const NONE: readonly never[] = [];

function grouped(rows: readonly { row: object }[], columns: readonly string[]): Groups {
  const groups: Groups = new Map();
  for (const entry of rows) {
    const cells = entry.row as Record<string, unknown>;
    const key = columns.map((column) => cells[column]).join('\n');
    const group = groups.get(key);
    if (group) group.push(entry);
    else groups.set(key, [entry]);
  }
  return groups;
}

/**
 * Rows whose cells are exactly these, in their order; `undefined` asks for an empty cell. A list of rows is grouped once for each
 * set of columns that is asked for: the site has a series for every few rows, so looking all rows through for each series would
 * take time that grows with the square of the data. The same columns are always named in the same order.
 */
export function rowsWhere<R extends { row: object }>(rows: readonly R[], cells: Partial<Cells<R>>): readonly R[] {
  const columns = Object.keys(cells);
  const kinds = groupings.get(rows) ?? new Map<string, Groups>();
  groupings.set(rows, kinds);
  const kind = columns.join();
  const groups = kinds.get(kind) ?? grouped(rows, columns);
  kinds.set(kind, groups);
  return (groups.get(Object.values(cells).join('\n')) ?? NONE) as readonly R[];
}
