import { group } from 'd3-array';
import type { Public } from '../../csv/country';
import type { CheckedRow } from '../../csv/read';
import { rowsWhere } from '../../csv/where';
import type { Period } from '../../series';
import type { PollProgramme, PollQuestion, PollWave, pollBreaks } from '../datasets';
import { type PollTables, pollTables } from '../tables';
import { calendarOf, periodOfWave } from '../waves';

/** A wave as one programme's page lists it: all its publics together. */
export interface WaveEntry {
  programme: string;
  wave: string;
  fiscal: boolean;
  publics: PollWave[];
  /** From the first to the last day anyone was asked. */
  period: Period;
}

/** Everything that one page of a poll shows, whichever programmes share it. */
export interface ProgrammePage {
  slug: string;
  programmes: PollProgramme[];
  /** The newest first. */
  waves: WaveEntry[];
  questions: PollQuestion[];
  breaks: CheckedRow<typeof pollBreaks>[];
}

/** Slugs of the pages in the order of the programmes' file. */
export const programmeSlugs = (tables: PollTables = pollTables()): string[] => [...new Set(tables.programmes.map(({ row }) => row.page))];

function entryOf(tables: PollTables, publics: PollWave[]): WaveEntry {
  const [first] = publics;
  if (!first) throw new Error('a wave has at least one public');
  const calendar = calendarOf(tables, first.programme);
  const periods = publics.map((wave) => periodOfWave(wave, calendar));
  const dated = publics.some((wave) => wave.field_start !== undefined || wave.field_end !== undefined);
  const known = dated ? periods.filter((_, index) => publics[index]?.field_start ?? publics[index]?.field_end) : periods;
  return {
    programme: first.programme,
    wave: first.wave,
    fiscal: calendar === 'fiscal',
    publics,
    period: {
      from: known.map(({ from }) => from).sort()[0] ?? first.wave,
      to:
        known
          .map(({ to }) => to)
          .sort()
          .at(-1) ?? first.wave,
    },
  };
}

export function wavesOfPage(tables: PollTables, programmes: string[]): WaveEntry[] {
  const own = programmes.flatMap((programme) => rowsWhere(tables.waves, { programme }).map(({ row }) => row));
  return [...group(own, ({ programme, wave }) => `${programme} ${wave}`).values()]
    .map((publics) => entryOf(tables, publics))
    .toSorted((a, b) => b.wave.localeCompare(a.wave));
}

/** @throws when no programme has such a page */
export function programmePage(slug: string, tables: PollTables = pollTables()): ProgrammePage {
  const programmes = rowsWhere(tables.programmes, { page: slug }).map(({ row }) => row);
  if (programmes.length === 0) throw new Error(`no poll has the page "${slug}"`);
  const names = programmes.map(({ programme }) => programme);
  return {
    slug,
    programmes,
    waves: wavesOfPage(tables, names),
    questions: names.flatMap((programme) => rowsWhere(tables.questions, { programme }).map(({ row }) => row)),
    breaks: tables.breaks.filter(({ row }) => names.includes(row.programme_before) || names.includes(row.programme_after)),
  };
}

/** Publics that answered and whom they were asked about, as far as the data have figures. */
export function whoOnWhom(page: ProgrammePage, tables: PollTables = pollTables()): { publics: Public[]; targets: Public[] } {
  const known = page.programmes
    .flatMap(({ programme }) => [
      ...rowsWhere(tables.responses, { programme }).filter(({ row }) => row.share_percent !== undefined),
      ...rowsWhere(tables.means, { programme }).filter(({ row }) => row.mean !== undefined),
    ])
    .map(({ row }) => row);
  return {
    publics: [...new Set(known.map(({ population }) => population))].filter((population) => population !== 'AVERAGE').sort(),
    targets: [...new Set(known.flatMap(({ target }) => target ?? []))].sort(),
  };
}
