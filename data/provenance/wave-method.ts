import { pollTables } from '../polls/tables';
import type { Language } from '../text/context';
import { dataText } from '../text/data-words';
import { inLanguage } from '../text/in-language';
import type { WaveMethod } from './around';

const known = new Map<Language, Map<string, WaveMethod>>();

/** How people were asked in each wave, by the wave's id; worked out once in a process. */
export function waveMethods(language: Language): ReadonlyMap<string, WaveMethod> {
  const made = known.get(language);
  if (made) return made;
  const { programmes, waves, breaks } = pollTables();
  const pages = new Map(programmes.map(({ row }) => [row.programme, row]));
  const nameOf = (programme: string): string => {
    const found = pages.get(programme);
    return found ? inLanguage(found, 'name', language) : programme;
  };
  const said = (text: string | undefined) => text && dataText(text, language);
  const methods = new Map(
    waves.map(({ id, row }): [string, WaveMethod] => [
      id,
      {
        programme: nameOf(row.programme),
        wave: row.wave,
        path: `/polls/${pages.get(row.programme)?.page}/${row.wave}/`,
        sample: row.sample_size,
        from: row.field_start ?? row.field_end,
        to: row.field_end ?? row.field_start,
        mode: row.mode,
        stated: said(row.mode_as_stated),
        sampling: said(row.sampling),
        covered: said(row.population_covered),
        margin: row.margin_stated_points,
        pollster: said(row.pollster),
        breaks: breaks
          .filter(({ row: broken }) => broken.programme_after === row.programme && broken.population === row.population)
          .filter(({ row: broken }) => broken.wave_after === row.wave)
          .map(({ row: broken }) => ({
            text: inLanguage(broken, 'what_changed', language),
            never: broken.join_rule === 'never',
            source: broken.source_id,
          })),
      },
    ]),
  );
  known.set(language, methods);
  return methods;
}
