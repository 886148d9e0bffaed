import type { Source } from './datasets';

/**
 * How strong the documents behind one figure are, the strongest first. `primary`: the publisher's own document or official
 * statistics is among them; `corroborated`: two or more other publishers print the same; `report`: one press report does;
 * `copy`: one transcription or copy in a public repository does; `none`: no document is named.
 */
export const EVIDENCE = ['primary', 'corroborated', 'report', 'copy', 'none'] as const;
export type Evidence = (typeof EVIDENCE)[number];

/** What a figure rests on, by the kinds and publishers of the documents that print it. */
export function evidenceOf(documents: readonly { type: Source['type']; publisher: string }[]): Evidence {
  if (documents.length === 0) return 'none';
  if (documents.some(({ type }) => type === 'publisher' || type === 'official')) return 'primary';
  if (new Set(documents.map(({ publisher }) => publisher)).size > 1) return 'corroborated';
  return documents.some(({ type }) => type === 'press') ? 'report' : 'copy';
}

/** Figures of a set by what they rest on. */
export type EvidenceCounts = Record<Evidence, number>;

export function countEvidence(all: Iterable<Evidence>): EvidenceCounts {
  const counts: EvidenceCounts = { primary: 0, corroborated: 0, report: 0, copy: 0, none: 0 };
  for (const evidence of all) counts[evidence] += 1;
  return counts;
}

/** How strong the evidence of a whole set is, the strongest first. */
export const STRENGTHS = ['strong', 'good', 'mixed', 'reported', 'copied'] as const;
export type Strength = (typeof STRENGTHS)[number];

/** Share of a set that must be at least so well founded for a word to hold. */
const MOST = 0.9;
const HALF = 0.5;

/**
 * `strong`: at least nine figures in ten are primary; `good`: at least nine in ten are primary or corroborated; `mixed`: at least
 * half are. Below that it tells what the other figures mostly are: `reported` by one press report each, or `copied`.
 * @throws for a set without figures, which is neither strong nor weak
 */
export function strengthOf(counts: EvidenceCounts): Strength {
  const all = EVIDENCE.reduce((sum, evidence) => sum + counts[evidence], 0);
  if (all === 0) throw new Error('a set without figures has no strength');
  const founded = counts.primary + counts.corroborated;
  if (counts.primary >= MOST * all) return 'strong';
  if (founded >= MOST * all) return 'good';
  if (founded >= HALF * all) return 'mixed';
  return counts.report >= HALF * (all - founded) ? 'reported' : 'copied';
}
