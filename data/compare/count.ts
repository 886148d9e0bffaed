import type { Language } from '../text/context';
import { catalogue } from './catalogue';
import { isPoll } from './comparable';
import { kindOf, pairsOf } from './guard';
import { VERDICT_KINDS, type VerdictKind } from './verdict';

/** How many pairs of poll series the guard puts into each kind: for the method page. */
export function countVerdicts(language: Language): Record<VerdictKind, number> {
  const counts = Object.fromEntries(VERDICT_KINDS.map((kind) => [kind, 0])) as Record<VerdictKind, number>;
  for (const [a, b] of pairsOf([...catalogue(language).values()].filter(isPoll))) counts[kindOf(a, b)] += 1;
  return counts;
}

/** Poll series whose own method changed: lines cut (`never`), or carried on and marked (`mark`). */
export function countBroken(language: Language): Record<'never' | 'mark', number> {
  const polls = [...catalogue(language).values()].filter(isPoll);
  const broken = (rule: 'never' | 'mark') => polls.filter(({ measure }) => measure.breaks.some((entry) => entry.rule === rule)).length;
  return { never: broken('never'), mark: broken('mark') };
}
