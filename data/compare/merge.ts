import type { Break, ComparableSeries } from './comparable';
import { compare, pairsOf } from './guard';
import { reasonOf, type Subjects } from './reason';
import { type Difference, sameBreak, VERDICT_KINDS, type VerdictKind, type VerdictReason } from './verdict';

/** One verdict over all pairs that it holds for, for one reason. */
export interface MergedVerdict {
  kind: VerdictKind;
  reason: VerdictReason;
  pairs: [string, string][];
  /** Of a single pair in full; of several every kind that any of them differs in, once. */
  differences: Difference[];
}

const subjectsOf = (a: ComparableSeries, b: ComparableSeries): Subjects =>
  a.measure.kind !== b.measure.kind ? 'both' : a.measure.kind === 'poll' ? 'polls' : 'flows';

const severity = ({ kind }: MergedVerdict): number => VERDICT_KINDS.indexOf(kind);

/** Two verdicts for one reason as one. */
const together = (x: MergedVerdict, y: MergedVerdict): MergedVerdict => ({
  ...x,
  pairs: [...x.pairs, ...y.pairs],
  differences: [...new Map([...y.differences, ...x.differences].map((entry) => [entry.kind, entry])).values()],
});

/**
 * The verdicts over all pairs of a selection, the most severe first; of one series, over itself. Alike ones stand together where
 * they share a series: two polls that each asked both publics are two pairs, and must not read as four series of one poll.
 */
export function mergedVerdicts(entries: ComparableSeries[]): MergedVerdict[] {
  const [only] = entries;
  const pairs: [ComparableSeries, ComparableSeries][] = entries.length === 1 && only ? [[only, only]] : pairsOf(entries);
  let merged: MergedVerdict[] = [];
  for (const [a, b] of pairs) {
    const { kind, differences } = compare(a, b);
    const reason = reasonOf(kind, differences, subjectsOf(a, b));
    const own: MergedVerdict = { kind, reason, pairs: [[a.id, b.id]], differences };
    const touches = (verdict: MergedVerdict): boolean =>
      verdict.reason === reason && verdict.pairs.some((pair) => pair.includes(a.id) || pair.includes(b.id));
    merged = [...merged.filter((verdict) => !touches(verdict)), [...merged.filter(touches), own].reduce(together)];
  }
  return merged.toSorted((x, y) => severity(y) - severity(x));
}

/** A break and the series it runs through. */
export interface SharedBreak {
  broken: Break;
  ids: string[];
}

/** Every break of the series shown, in order of time, each once. */
export function sharedBreaks(entries: ComparableSeries[]): SharedBreak[] {
  const shared: SharedBreak[] = [];
  for (const { id, measure } of entries)
    for (const broken of measure.breaks) {
      const known = shared.find((entry) => sameBreak(entry.broken, broken));
      if (known) known.ids.push(id);
      else shared.push({ broken, ids: [id] });
    }
  return shared.toSorted((a, b) => a.broken.label.localeCompare(b.broken.label));
}
