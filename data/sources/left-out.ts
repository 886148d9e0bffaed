import { load } from '../csv/load';
import { leftOut } from './datasets';

/** Why rows were left out, the commonest reason first, and how many rows each explains. */
export function leftOutByReason(): { reason: string; rows: number }[] {
  const counts = new Map<string, number>();
  for (const { row } of load(leftOut)) counts.set(row.reason, (counts.get(row.reason) ?? 0) + 1);
  return [...counts].map(([reason, rows]) => ({ reason, rows })).sort((a, b) => b.rows - a.rows);
}
