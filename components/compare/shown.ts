import { catalogue } from '@/data/compare/catalogue';
import { commonName, tellingNames } from '@/data/compare/names';
import { type Comparison, comparisonOf, type Panel } from '@/data/compare/panels';
import { prepared } from '@/data/compare/prepared';
import type { CompareState } from '@/data/compare/state';
import { wordsOf } from '@/data/compare/words';
import type { Figure } from '@/data/figure';
import { pointsOf } from '@/data/series';
import type { Context } from '@/data/text/context';

/** A comparison with each panel as a figure, so that what shows, tables and exports figures does it here too. */
export interface ShownComparison extends Omit<Comparison, 'panels'> {
  figures: Figure[];
  /** A short name of each series, by id. */
  names: ReadonlyMap<string, string>;
}

/** How figures that are computed from several rows were computed. */
const computed = (panel: Panel): string[] => [
  ...new Set(panel.chart.series.flatMap(pointsOf).flatMap(({ rowId, note }) => (rowId === '' && note ? [note] : []))),
];

/** What a state shows. `name` begins the ids of its panels. */
export function shownComparison(name: string, state: CompareState, context: Context): ShownComparison {
  const words = wordsOf(context);
  const all = catalogue(context.language);
  const { panels, ...rest } = comparisonOf(state, (id) => all.get(id), words);
  const figures = panels.map((panel, index): Figure => {
    const { title, subtitle, entries, chart, datasets } = panel;
    const common = commonName(entries, words.text);
    const about = words.text.page.about(title, subtitle);
    return {
      id: `${name}-${index + 1}`,
      // What the lines share says more than their unit; where they share nothing, the unit is what is left.
      ...(common === '' ? { headline: title, subtitle } : { headline: common, subtitle: about }),
      chart,
      notes: computed(panel),
      datasets,
      findings: [],
    };
  });
  const names = tellingNames(
    panels.flatMap(({ entries }) => entries),
    words.text,
  );
  return { ...rest, figures, names };
}

/** What a prepared comparison shows. */
export const shownPrepared = (slug: string, context: Context): ShownComparison =>
  shownComparison(slug, prepared(slug, context.language).state, context);
