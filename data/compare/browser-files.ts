import { allEvents } from '../context/events';
import { columnOf } from '../provenance/figure-file';
import { hasValue, pointsOf } from '../series';
import { sourceOf } from '../sources/lookup';
import { contextOf, LANGUAGES, type Language } from '../text/context';
import { catalogue } from './catalogue';
import { type ComparableSeries, isFlow } from './comparable';
import type { ComparedEvent } from './events';
import { type Picker, pickerOf } from './picker';
import type { SeriesFile } from './series-file';
import { wordsOf } from './words';

/** Ids of all sources that a series rests on, in whatever way it is shown. */
function sourceIdsOf(entry: ComparableSeries): Set<string> {
  const { sum12 = [], per100 = [] } = isFlow(entry) ? entry.variants : {};
  const points = [...entry.series.segments, ...sum12, ...per100].flatMap((segment) => segment.points);
  return new Set(points.flatMap(({ sourceIds }) => sourceIds));
}

/** What the browser fetches of one series. @throws when there is none of that id */
export function seriesFile(id: string, language: Language): SeriesFile {
  const entry = catalogue(language).get(id);
  if (!entry) throw new Error(`no series is called "${id}"`);
  const sources: SeriesFile['sources'] = {};
  for (const source of sourceIdsOf(entry)) {
    const { publisher, title, published, type } = sourceOf(source);
    sources[source] = { publisher, title, published, type };
  }
  const { series } = entry;
  const first = pointsOf(series).find((point) => point.rowId !== '' && hasValue(point));
  return { entry, sources, column: first ? columnOf(first, series.unit) : '' };
}

/**
 * The same as JSON, without the rows that worked-out points name as their parts: twelve or more for each sum and rate would make the
 * largest file 750 kB instead of 270.
 */
export const seriesJson = (id: string, language: Language): string =>
  JSON.stringify(seriesFile(id, language), (key, value: unknown) => (key === 'parts' ? undefined : value));

/** Every series without its figures, in the order of the catalogue. */
export const pickerFile = (language: Language): Picker =>
  pickerOf(
    catalogue(language).values(),
    wordsOf(contextOf(language)),
    LANGUAGES.filter((other) => other !== language).map((other) => ({ all: catalogue(other), words: wordsOf(contextOf(other)) })),
  );

/** The main events of every topic, oldest first. */
export const eventsFile = (language: Language): ComparedEvent[] =>
  allEvents(contextOf(language)).flatMap(({ id, date, title, major, category }) => (major ? [{ id, date, title, major, category }] : []));
