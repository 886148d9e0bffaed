import type { DatasetName } from '../catalogue';
import { load } from '../csv/load';
import { rowsWhere } from '../csv/where';
import { pollMeans, pollProgrammes, pollResponses, pollWaves } from '../polls/datasets';
import type { Language } from '../text/context';
import { inLanguage } from '../text/in-language';
import { type Conflict, conflicts, type Source, sources } from './datasets';
import { datasetsBySource, idsIn } from './usage';

/** A wave that rests on a source, for its method or for its figures. */
export interface WaveRef {
  name: string;
  page: string;
  wave: string;
}

/** All that rests on one source, apart from the figures that show it. */
export interface SourceUse {
  datasets: { dataset: DatasetName; rows: number }[];
  waves: WaveRef[];
  /** Conflicts in which the source prints the other value. */
  conflicts: Conflict[];
  /** Other documents of the same publisher. */
  siblings: Source[];
}

function wavesBySource(language: Language): Map<string, Map<string, WaveRef>> {
  const programmes = new Map(load(pollProgrammes).map(({ row }) => [row.programme, row]));
  const found = new Map<string, Map<string, WaveRef>>();
  for (const dataset of [pollWaves, pollResponses, pollMeans]) {
    for (const { row } of load(dataset)) {
      const { programme, wave } = row;
      const named = programmes.get(programme);
      const [name, page] = named ? [inLanguage(named, 'name', language), named.page] : [programme, ''];
      for (const id of idsIn(dataset.columns, row)) {
        const waves = found.get(id) ?? new Map<string, WaveRef>();
        found.set(id, waves.set(`${page} ${wave}`, { name, page, wave }));
      }
    }
  }
  return found;
}

let conflictsOf: Map<string, Conflict[]> | undefined;

/** Conflicts by the sources that print the other value; worked out once in a process. */
function conflictsBySource(): ReadonlyMap<string, Conflict[]> {
  if (conflictsOf) return conflictsOf;
  conflictsOf = new Map();
  for (const { row } of load(conflicts)) {
    for (const id of new Set(row.other_source_ids)) conflictsOf.set(id, [...(conflictsOf.get(id) ?? []), row]);
  }
  return conflictsOf;
}

const wavesIn = new Map<Language, ReturnType<typeof wavesBySource>>();

const newest = (a: WaveRef, b: WaveRef): number => b.wave.localeCompare(a.wave);

/** What rests on a source. */
export function useOf(source: Source, language: Language): SourceUse {
  const waves = wavesIn.get(language) ?? wavesBySource(language);
  wavesIn.set(language, waves);
  const { source_id: id, publisher } = source;
  return {
    datasets: datasetsBySource().get(id) ?? [],
    waves: [...(waves.get(id)?.values() ?? [])].toSorted(newest),
    conflicts: conflictsBySource().get(id) ?? [],
    siblings: rowsWhere(load(sources), { publisher }).flatMap(({ row }) => (row.source_id !== id ? [row] : [])),
  };
}
