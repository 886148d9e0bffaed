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

/** From the shortest that may do: whose record or poll, who, of what, then two of them. */
const TELLING: (typeof PARTS)[number][][] = [['by'], ['who'], ['what'], ['who', 'by'], ['who', 'what'], ['what', 'by'], [...PARTS]];

/** The shortest names that tell series apart, for sentences and for the ends of lines, by id. */
export function tellingNames(entries: ComparableSeries[], text: Words['text']): Map<string, string> {
  const all = entries.map((entry) => ({ id: entry.id, names: entry.names }));
  const named = (parts: (typeof PARTS)[number][]) =>
    all.map(({ id, names }): [string, string] => [id, text.names.joined(parts.map((part) => names[part]))]);
  const unlike = TELLING.map(named).find((candidate) => new Set(candidate.map(([, name]) => name)).size === entries.length);
  return new Map(unlike ?? named([...PARTS]));
}

/** What all lines of one chart have in common: whose opinion or goods, and of what; empty where nothing is. */
export function commonName(entries: ComparableSeries[], text: Words['text']): string {
  const all = entries.map((entry) => namesOf({ names: entry.names, measure: entry.measure.kind === 'flow' ? entry.measure : {} }, text));
  const alike = (['who', 'what'] as const).filter((part) => new Set(all.map((names) => names[part])).size === 1);
  return text.names.joined(alike.flatMap((part) => all[0]?.[part] ?? []));
}
