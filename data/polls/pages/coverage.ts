import type { Public } from '../../csv/country';
import { type PollTables, pollTables } from '../tables';
import { programmePage, programmeSlugs } from './programme';

/** What the data hold of one public in one year. */
export interface CoverageMark {
  year: number;
  /** `gap`: the poll is known to exist, or not to have been held, and there is no figure. */
  kind: 'figure' | 'gap';
}

export interface CoverageRow {
  slug: string;
  /** Japan, South Korea, and all other publics together. */
  lanes: { who: 'JPN' | 'KOR' | 'others'; marks: CoverageMark[] }[];
}

const laneOf = (population: Public): 'JPN' | 'KOR' | 'others' => (population === 'JPN' || population === 'KOR' ? population : 'others');

/** Which publics of which poll have figures in which years; a year with both figures and gaps counts as having figures. */
export function coverage(tables: PollTables = pollTables()): CoverageRow[] {
  return programmeSlugs(tables).map((slug) => {
    const publics = programmePage(slug, tables).waves.flatMap((wave) => wave.publics);
    const lanes = (['JPN', 'KOR', 'others'] as const).flatMap((who) => {
      const years = new Map<number, CoverageMark['kind']>();
      for (const { population, wave, has_figures } of publics.filter((entry) => laneOf(entry.population) === who)) {
        // The row of a whole poll is no public of its own.
        if (population === 'AVERAGE') continue;
        const year = Number(wave.slice(0, 4));
        if (has_figures || !years.has(year)) years.set(year, has_figures ? 'figure' : 'gap');
      }
      const marks = [...years].map(([year, kind]) => ({ year, kind })).toSorted((a, b) => a.year - b.year);
      return marks.length > 0 ? [{ who, marks }] : [];
    });
    return { slug, lanes };
  });
}

/** Years as runs: 2013, 2015, 2016 and 2017 are `2013` and `2015–2017`. */
export function yearRuns(years: number[]): [first: number, last: number][] {
  const runs: [number, number][] = [];
  for (const year of years.toSorted((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run && year <= run[1] + 1) run[1] = year;
    else runs.push([year, year]);
  }
  return runs;
}
