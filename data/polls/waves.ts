import type { Public } from '../csv/country';
import { rowsWhere } from '../csv/where';
import type { Period } from '../series';
import type { PollWave } from './datasets';
import type { PollTables } from './tables';

type Calendar = 'calendar' | 'fiscal';

export function calendarOf(tables: PollTables, programme: string): Calendar {
  const found = rowsWhere(tables.programmes, { programme })[0];
  if (!found) throw new Error(`no poll programme is called "${programme}"`);
  return found.row.wave_calendar;
}

/** When a wave was in the field, as exactly as is known; else the year that names it (April to March for a fiscal one). */
export function periodOfWave(wave: Pick<PollWave, 'wave' | 'field_start' | 'field_end'>, calendar: Calendar): Period {
  const from = wave.field_start ?? wave.field_end;
  const to = wave.field_end ?? wave.field_start;
  if (from !== undefined && to !== undefined) return { from, to };
  if (calendar === 'calendar') return { from: wave.wave, to: wave.wave };
  const year = Number(wave.wave.slice(0, 4));
  return { from: `${year}-04`, to: `${year + 1}-03` };
}

/** Waves of one public in order of time; of two in the same year the one that was in the field first. */
export function wavesOf(tables: PollTables, programme: string, population: Public): PollWave[] {
  const calendar = calendarOf(tables, programme);
  return rowsWhere(tables.waves, { programme, population })
    .map(({ row }) => row)
    .toSorted((a, b) => periodOfWave(a, calendar).from.localeCompare(periodOfWave(b, calendar).from) || a.wave.localeCompare(b.wave));
}

/** Names of a programme's waves, oldest first, each once however many publics it asked. */
export const waveNames = (tables: PollTables, programmes: string[]): string[] =>
  [...new Set(programmes.flatMap((programme) => rowsWhere(tables.waves, { programme }).map(({ row }) => row.wave)))].sort();
