import { pollTables } from '../polls/tables';
import type { WaveMethod } from './around';

let known: Map<string, WaveMethod> | undefined;

/** How people were asked in each wave, by the wave's id; worked out once in a process. */
export function waveMethods(): ReadonlyMap<string, WaveMethod> {
  if (known) return known;
  const { programmes, waves, breaks } = pollTables();
  const pages = new Map(programmes.map(({ row }) => [row.programme, row]));
  known = new Map(
    waves.map(({ id, row }) => [
      id,
      {
        programme: pages.get(row.programme)?.name_en ?? row.programme,
        wave: row.wave,
        path: `/polls/${pages.get(row.programme)?.page}/${row.wave}/`,
        sample: row.sample_size,
        from: row.field_start ?? row.field_end,
        to: row.field_end ?? row.field_start,
        mode: row.mode,
        stated: row.mode_as_stated,
        sampling: row.sampling,
        covered: row.population_covered,
        margin: row.margin_stated_points,
        pollster: row.pollster,
        breaks: breaks
          .filter(({ row: broken }) => broken.programme_after === row.programme && broken.population === row.population)
          .filter(({ row: broken }) => broken.wave_after === row.wave)
          .map(({ row: broken }) => ({ text: broken.what_changed, never: broken.join_rule === 'never', source: broken.source_id })),
      },
    ]),
  );
  return known;
}
