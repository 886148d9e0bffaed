/** Units that a column's name says, in the words of the names: `share_percent`, `value_usd`. */
export const UNITS = ['percent', 'usd', 'jpy', 'kg', 'persons', 'points'] as const;
export type ColumnUnit = (typeof UNITS)[number];

/** The unit of a column; none for counts, ranks, codes and texts. `per_usd` is a rate, which its own text explains. */
export function unitOf(column: string): ColumnUnit | undefined {
  if (column === 'per_usd') return undefined;
  const words = column.split('_');
  return UNITS.find((unit) => words.includes(unit));
}
