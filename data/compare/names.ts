import type { ComparableSeries, FlowMeasure } from './comparable';
import type { Words } from './words';

type Names = ComparableSeries['names'];

/** Names with the rhythm of a count: the same flow is there by month and by year. */
export const namesOf = (
  { names, measure }: { names: Names; measure: { frequency?: FlowMeasure['frequency'] } },
  text: Words['text'],
): Names => (measure.frequency === 'month' ? { ...names, what: text.names.monthly(names.what) } : names);

const PARTS = ['who', 'what', 'by'] as const;

/** Names cut to the parts in which the lines of one chart differ; of a single line, whose it is and of what. */
export function shortNames(entries: ComparableSeries[], text: Words['text']): string[] {
  const all = entries.map((entry) => namesOf({ names: entry.names, measure: entry.measure.kind === 'flow' ? entry.measure : {} }, text));
  const unlike = PARTS.filter((part) => new Set(all.map((names) => names[part])).size > 1);
  const told = unlike.length > 0 ? unlike : PARTS.slice(0, 2);
  return all.map((names) => text.names.joined(told.map((part) => names[part])));
}
