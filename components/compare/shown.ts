import type { ComparableSeries } from '@/data/compare/comparable';
import { commonName, tellingNames } from '@/data/compare/names';
import { type Comparison, comparisonOf, type Lookup, type Panel } from '@/data/compare/panels';
import type { CompareState } from '@/data/compare/state';
import { type CompareContext, wordsOf } from '@/data/compare/words';
import type { Figure } from '@/data/figure';
import { pointsOf } from '@/data/series';

/** A comparison with each panel as a figure, so that what shows, tables and exports figures does it here too. */
export interface ShownComparison extends Omit<Comparison, 'panels' | 'whole'> {
  figures: Figure[];
  /** A short name of each series, by id. */
  names: ReadonlyMap<string, string>;
  /** Every series as it is shown, by id, over its whole length. */
  whole: ReadonlyMap<string, ComparableSeries>;
}

/** How figures that are computed from several rows were computed. */
const computed = (panel: Panel): string[] => [
  ...new Set(panel.chart.series.flatMap(pointsOf).flatMap(({ rowId, note }) => (rowId === '' && note ? [note] : []))),
];

/** What a state shows. `name` begins the ids of its panels; `find` gives the series chosen and the other answers of their questions. */
export function shownComparison(name: string, state: CompareState, find: Lookup, context: CompareContext): ShownComparison {
  const words = wordsOf(context);
  const { panels, whole, ...rest } = comparisonOf(state, find, words);
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
  const entries = panels.flatMap((panel) => panel.entries);
  return { ...rest, figures, names: tellingNames(entries, words.text), whole: new Map(whole.map((entry) => [entry.id, entry])) };
}
