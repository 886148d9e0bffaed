import { rowsWhere } from '../csv/where';
import type { PollTables } from '../polls/tables';

/** Programmes that asked the same questions one after another. */
export interface Family {
  /** The page they share, or the programme's own code where it is alone. */
  id: string;
  /** Oldest first. */
  programmes: string[];
}

const firstWave = (tables: PollTables, programme: string): string =>
  rowsWhere(tables.waves, { programme })
    .map(({ row }) => row.wave)
    .toSorted()[0] ?? '';

/** Families as poll-breaks links them: one programme took over from another. Two surveys that run side by side are no family. */
export function familiesOf(tables: PollTables): Family[] {
  const member = new Map(tables.programmes.map(({ row }) => [row.programme, new Set([row.programme])]));
  for (const { row } of tables.breaks) {
    if (row.kind === 'survey') continue;
    const merged = new Set([...(member.get(row.programme_before) ?? []), ...(member.get(row.programme_after) ?? [])]);
    for (const programme of merged) member.set(programme, merged);
  }
  const pageOf = new Map(tables.programmes.map(({ row }) => [row.programme, row.page]));
  return [...new Set(member.values())].map((programmes) => {
    const sorted = [...programmes].toSorted((a, b) => firstWave(tables, a).localeCompare(firstWave(tables, b)));
    const [first = ''] = sorted;
    return { id: sorted.length > 1 ? (pageOf.get(first) ?? first) : first, programmes: sorted };
  });
}
