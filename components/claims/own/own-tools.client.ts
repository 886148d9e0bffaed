import { createStore, type SeriesStore } from '@/components/compare/store/series-store.client';
import { fileHref } from '@/components/layout/href';
import type { Figures } from '@/data/claims/figures';
import type { ClaimWords } from '@/data/claims/words';
import type { Picker, PickerEntry } from '@/data/compare/picker';
import { type CompareContext, wordsOf } from '@/data/compare/words';
import { loadClaimTexts } from '@/data/text/claim-texts';
import { loadCompareContext } from '@/data/text/compare-texts';
import type { Language } from '@/data/text/context';

/** All that checking a claim of one's own takes, fetched together at the reader's first step towards it. */
export interface OwnTools {
  context: CompareContext;
  words: ClaimWords;
  picker: Picker;
  /** What the picker offers, by id. */
  offers: ReadonlyMap<string, PickerEntry>;
  store: SeriesStore;
  figures: Figures;
}

/** The figures of the series fetched so far. Rows, conflicts and kinds of sources are not sent to the browser. */
const figuresOf = (store: SeriesStore): Figures => ({
  series: store.find,
  peers: () => [],
  row: () => undefined,
  conflicts: () => [],
  sourceType: () => undefined,
});

/** @throws when the words or the list of series cannot be had. */
export async function loadOwnTools(language: Language): Promise<OwnTools> {
  const fetchPicker = async (): Promise<Picker> => {
    const response = await fetch(fileHref(`/compare/${language}/picker.json`));
    if (!response.ok) throw new Error(`picker.json: ${response.status}`);
    return response.json();
  };
  const [context, claims, picker] = await Promise.all([loadCompareContext(language), loadClaimTexts(language), fetchPicker()]);
  const store = createStore(language);
  // Only rows that are in no series are named by their dataset, and a claim of one's own uses none.
  const words: ClaimWords = { ...wordsOf(context), claims, datasetTitle: (name) => name };
  return { context, words, picker, offers: new Map(picker.entries.map((entry) => [entry.id, entry])), store, figures: figuresOf(store) };
}
