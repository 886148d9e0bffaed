import type { Break } from './comparable';

/** From the closest to the farthest; the order is that of severity. */
export const VERDICT_KINDS = ['same-measure', 'same-measure-other-public', 'broken', 'different-question', 'different-unit'] as const;
export type VerdictKind = (typeof VERDICT_KINDS)[number];

/** Why a verdict is what it is: each has a sentence of its own. */
export type VerdictReason =
  | 'same'
  | 'same-count'
  | 'both-publics'
  | 'groups'
  | 'averages'
  | 'other-direction'
  | 'two-records'
  | 'broken'
  | 'broken-count'
  | 'other-poll'
  | 'other-question'
  | 'other-country'
  | 'other-answer'
  | 'other-count'
  | 'unit'
  | 'poll-and-count';

export type DifferenceKind =
  | 'unit'
  | 'subject'
  | 'target'
  | 'programme'
  | 'wording'
  | 'scale'
  | 'answer'
  | 'public'
  | 'subgroup'
  | 'average'
  | 'mode'
  | 'age-floor'
  | 'concept'
  | 'direction'
  | 'counter'
  | 'role'
  | 'item'
  | 'frequency';

/** Labels of the first and the last of waves that follow one another. */
export interface Run {
  from: string;
  to: string;
}

/** One respect in which two series are not made alike: codes, or words of the data; the dictionary writes them out. */
export interface Difference {
  kind: DifferenceKind;
  a: string[];
  b: string[];
  /** Runs of waves it holds for, where it does not hold for all. */
  when?: Run[];
}

/** What may be said of two series. */
export interface Verdict {
  kind: VerdictKind;
  a: string;
  b: string;
  differences: Difference[];
  /** Where the method of either changed; of both at the same point once. */
  breaks: Break[];
}

/** Adds a difference when the two sides are known and not alike. */
export function difference(kind: DifferenceKind, a: (string | undefined)[], b: (string | undefined)[], when?: Run[]): Difference[] {
  const [left, right] = [a, b].map((side) => [...new Set(side.filter((text) => text !== undefined))]);
  if (!left || !right || left.length === 0 || right.length === 0) return [];
  return left.toSorted().join('\n') === right.toSorted().join('\n') ? [] : [{ kind, a: left, b: right, when }];
}

/** Whether two series broke at one point for one reason: both publics of a poll usually do. */
export const sameBreak = (a: Break, b: Break): boolean =>
  a.label === b.label && a.kind === b.kind && JSON.stringify(a.what) === JSON.stringify(b.what);

/** Breaks in order of time, each once. */
export const uniqueBreaks = (breaks: Break[]): Break[] =>
  breaks
    .filter((entry, index) => breaks.findIndex((other) => sameBreak(entry, other)) === index)
    .toSorted((a, b) => a.label.localeCompare(b.label));
