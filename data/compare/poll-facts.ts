import type { Public } from '../csv/country';
import { rowsWhere } from '../csv/where';
import { organisersOf } from '../polls/labels';
import { waveLabel } from '../polls/points';
import type { PollTables } from '../polls/tables';
import { wavesOf } from '../polls/waves';
import { besideOriginal } from '../polls/wording';
import type { Series } from '../series';
import { hasValue, pointsOf } from '../series';
import type { Context, Language } from '../text/context';
import { dataText } from '../text/data-words';
import { inLanguage } from '../text/in-language';
import type { Break, WaveMethod, Wording } from './comparable';
import type { Family } from './families';

/** The question as each programme of the family asks it, oldest first; only programmes that it has a wave of. */
export function wordingsOf(tables: PollTables, question: string, waves: WaveMethod[], language: Language): Wording[] {
  const asking = new Set(waves.map(({ programme }) => programme));
  return [...asking].flatMap((code) => {
    const programme = rowsWhere(tables.programmes, { programme: code })[0]?.row;
    const asked = rowsWhere(tables.questions, { programme: code, question })[0]?.row;
    if (!programme || !asked) return [];
    return [
      {
        programme: code,
        programmeName: inLanguage(programme, 'name', language),
        organisers: organisersOf(programme, language),
        label: inLanguage(asked, 'label', language),
        original: asked.wording_original,
        originalLanguage: asked.wording_original_language,
        english: asked.wording_en,
        beside: besideOriginal(asked, language),
        englishStatus: asked.wording_en_status,
        answerType: asked.answer_type,
        scale: asked.scale && dataText(asked.scale, language),
      },
    ];
  });
}

/** How the waves of a series were held: those that have a point in it, with or without a figure. */
export function wavesIn(tables: PollTables, family: Family, population: Public, series: Series, context: Context): WaveMethod[] {
  const shown = new Set(pointsOf(series).map(({ label }) => label));
  return family.programmes
    .flatMap((programme) => wavesOf(tables, programme, population))
    .map((row) => ({
      programme: row.programme,
      wave: row.wave,
      label: waveLabel(tables, row.programme, row.wave),
      mode: row.mode,
      ageFloor: row.age_floor,
      covered: row.population_covered && dataText(row.population_covered, context.language),
      sample: row.sample_size,
    }))
    .filter(({ label }) => shown.has(label));
}

/** Labels of the waves that have a figure, the first and the last. */
function ends(series: Series): [string | undefined, string | undefined] {
  const labels = pointsOf(series).filter(hasValue);
  return [labels[0]?.label, labels.at(-1)?.label];
}

/** What changed between the first and the last figure of a series, by poll-breaks. */
export function breaksIn(
  tables: PollTables,
  family: Family,
  population: Public,
  series: Series,
  waves: WaveMethod[],
  language: Language,
): Break[] {
  const [first, last] = ends(series).map((label) => waves.find((wave) => wave.label === label)?.wave ?? '');
  return rowsWhere(tables.breaks, { population })
    .map(({ row }) => row)
    .filter((row) => family.programmes.includes(row.programme_after))
    .filter((row) => family.programmes.includes(row.programme_before))
    .filter((row) => first !== undefined && last !== undefined && row.wave_after > first && row.wave_after <= last)
    .toSorted((a, b) => a.wave_after.localeCompare(b.wave_after))
    .map((row) => ({
      kind: row.kind,
      rule: row.join_rule,
      label: waves.find((wave) => wave.wave >= row.wave_after)?.label ?? row.wave_after,
      what: inLanguage(row, 'what_changed', language),
    }));
}
