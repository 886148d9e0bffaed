import { group } from 'd3-array';
import type { DatasetName } from '../catalogue';
import { load } from '../csv/load';
import { pollMeans, pollProgrammes, pollResponses } from '../polls/datasets';
import type { Language } from '../text/context';
import { inLanguage } from '../text/in-language';
import { countEvidence, type EvidenceCounts, STRENGTHS, type Strength, strengthOf } from './evidence';
import { FOUNDED_DATASETS, foundedRows } from './rests-on';

/** How strong the evidence of one set of figures is. */
export interface SetStrength {
  strength: Strength;
  counts: EvidenceCounts;
  rows: number;
}

const rank = ({ strength }: SetStrength): number => STRENGTHS.indexOf(strength);

function strengthIn(evidence: Parameters<typeof countEvidence>[0]): SetStrength | undefined {
  const all = [...evidence];
  if (all.length === 0) return undefined;
  const counts = countEvidence(all);
  return { strength: strengthOf(counts), counts, rows: all.length };
}

/** Every dataset with its strength, the strongest first. */
export function strengthOfDatasets(): (SetStrength & { dataset: DatasetName })[] {
  return FOUNDED_DATASETS.flatMap((dataset) => {
    const strength = strengthIn(foundedRows(dataset).map(({ evidence }) => evidence));
    return strength ? [{ dataset: dataset.name, ...strength }] : [];
  }).toSorted((a, b) => rank(a) - rank(b));
}

/** Every poll programme that has figures with its strength, the strongest first. */
export function strengthOfProgrammes(language: Language): (SetStrength & { name: string; page: string })[] {
  const answers = group([...foundedRows(pollResponses), ...foundedRows(pollMeans)], ({ row }) => row.text.programme);
  return load(pollProgrammes)
    .flatMap(({ row }) => {
      const own = answers.get(row.programme) ?? [];
      const strength = strengthIn(own.map(({ evidence }) => evidence));
      return strength ? [{ name: inLanguage(row, 'name', language), page: row.page, ...strength }] : [];
    })
    .toSorted((a, b) => rank(a) - rank(b));
}
