import { fileHref } from '@/components/layout/href';
import type { ComparedEvent } from '@/data/compare/events';
import type { Picker, PickerEntry } from '@/data/compare/picker';
import type { CompareContext } from '@/data/compare/words';
import { loadCompareContext } from '@/data/text/compare-texts';
import type { Language } from '@/data/text/context';
import { createStore, type SeriesStore } from '../store/series-store.client';
import { browserAddress } from './browser-address.client';
import { Session } from './session.client';
import { Voice } from './voice.client';

/** All that building a comparison takes, fetched together at the reader's first step towards it. */
export interface Tools {
  context: CompareContext;
  picker: Picker;
  events: ComparedEvent[];
  /** What the picker offers, by id. */
  offers: ReadonlyMap<string, PickerEntry>;
  store: SeriesStore;
  session: Session;
  voice: Voice;
}

async function fetchFile<File>(path: string): Promise<File> {
  const response = await fetch(fileHref(path));
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.json();
}

/** @throws when the words, the list of series or that of events cannot be had. */
export async function loadTools(language: Language): Promise<Tools> {
  const [context, picker, events] = await Promise.all([
    loadCompareContext(language),
    fetchFile<Picker>(`/compare/${language}/picker.json`),
    fetchFile<ComparedEvent[]>(`/compare/${language}/events.json`),
  ]);
  const store = createStore(language);
  const offers = new Map(picker.entries.map((entry) => [entry.id, entry]));
  return { context, picker, events, offers, store, session: new Session(picker, store, browserAddress), voice: new Voice() };
}
