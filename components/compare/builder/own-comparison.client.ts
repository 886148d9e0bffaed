import { isPoll } from '@/data/compare/comparable';
import { chosenEvents } from '@/data/compare/events';
import { onSide } from '@/data/compare/sides';
import type { CompareState } from '@/data/compare/state';
import { wordsOf } from '@/data/compare/words';
import { type PlacedPanel, placedPanels } from '../placed';
import { type ShownComparison, shownComparison } from '../shown';
import type { Tools } from './tools.client';

/** What a reader's choice shows, laid out. */
export interface OwnComparison {
  shown: ShownComparison;
  panels: PlacedPanel[];
  /** The line that stands for each series chosen: of a poll it can be the other answer, or the net of both. */
  lines: ReadonlyMap<string, string>;
}

/** Begins the ids of a reader's own panels. */
const NAME = 'own';

/** Lays out what of a state has been fetched. */
export function ownComparison(state: CompareState, { store, events, context }: Tools): OwnComparison {
  const { find, sourceOf } = store;
  const shown = shownComparison(NAME, state, find, context);
  const lines = state.series.flatMap((id): [string, string][] => {
    const entry = find(id);
    if (!entry) return [];
    return [[id, isPoll(entry) ? onSide(entry, state.side, find, wordsOf(context)).id : id]];
  });
  return { shown, panels: placedPanels(shown, chosenEvents(events, state), context, sourceOf), lines: new Map(lines) };
}
