import { group } from 'd3-array';
import { DATASETS, type DatasetName } from '../catalogue';
import { load } from '../csv/load';
import { following } from '../points';
import { seriesOfRow, timeColumn } from './series-of';

/** Years, quarters or months of a series for which the dataset has no row at all: not even a named absence. */
export interface Hole {
  series: Record<string, string>;
  times: string[];
}

/** `2019` is a year, `2019-Q3` a quarter, `2019-07` a month. */
const stepOf = (time: string): 'year' | 'quarter' | 'month' => (time.length === 4 ? 'year' : time.includes('Q') ? 'quarter' : 'month');

/** Every time from the first to the last, one step after the other. */
function timesBetween(first: string, last: string): string[] {
  const times: string[] = [];
  for (let time = first; time <= last; time = following(time)) times.push(time);
  return times;
}

/**
 * Holes of each series within the span of its dataset: a series that starts later than another, or ends before it, has a hole
 * there. Years, quarters and months are looked at apart.
 */
export function holesIn(key: readonly string[], rows: readonly { text: Record<string, string> }[]): Hole[] {
  const time = timeColumn(key) ?? '';
  return [...group(rows, ({ text }) => stepOf(text[time] ?? '')).values()].flatMap((ofStep) => {
    const times = ofStep.map(({ text }) => text[time] ?? '').toSorted();
    const all = timesBetween(times[0] ?? '', times.at(-1) ?? '');
    // A total of exports and imports is given only where its parts were not found: it is no series of its own.
    return [
      ...group(
        ofStep.filter(({ text }) => text.flow !== 'total'),
        ({ text }) => JSON.stringify(seriesOfRow(key, text)),
      ).values(),
    ].flatMap((ofSeries) => {
      const present = new Set(ofSeries.map(({ text }) => text[time]));
      const missing = all.filter((candidate) => !present.has(candidate));
      return missing.length > 0 ? [{ series: seriesOfRow(key, ofSeries[0]?.text ?? {}), times: missing }] : [];
    });
  });
}

/** Holes of the trade and travel datasets. Polls are held when they are held: their absences are all named. */
export function holesByDataset(): { dataset: DatasetName; holes: Hole[] }[] {
  return DATASETS.filter(({ room, key }) => (room === 'trade' || room === 'tourism') && timeColumn(key) !== undefined)
    .map((dataset) => ({ dataset: dataset.name, holes: holesIn(dataset.key, load(dataset)) }))
    .filter(({ holes }) => holes.length > 0);
}
