import type { Difference, VerdictKind, VerdictReason } from './verdict';

/** Whether a pair is of two polls, of two counts, or of one with the other. */
export type Subjects = 'polls' | 'flows' | 'both';

/** Why two series are, or are not, one measure: which of the sentences of a kind fits. */
export function reasonOf(kind: VerdictKind, differences: Difference[], of: Subjects): VerdictReason {
  const has = (...kinds: Difference['kind'][]) => differences.some((entry) => kinds.includes(entry.kind));
  switch (kind) {
    case 'different-unit':
      return of === 'both' ? 'poll-and-count' : 'unit';
    case 'different-question':
      if (of === 'flows') return 'other-count';
      if (has('programme')) return 'other-poll';
      if (has('wording', 'subject', 'scale')) return 'other-question';
      return has('target') ? 'other-country' : 'other-answer';
    case 'broken':
      return of === 'flows' ? 'broken-count' : 'broken';
    case 'same-measure':
      return of === 'flows' ? 'same-count' : 'same';
    default:
      if (of === 'flows') return has('role') ? 'two-records' : 'other-direction';
      return has('average') ? 'averages' : has('subgroup') ? 'groups' : 'both-publics';
  }
}
