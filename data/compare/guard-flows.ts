import type { FlowMeasure } from './comparable';
import { type Difference, difference, type VerdictKind } from './verdict';

/** Everything that tells two counts apart. */
export const differencesOfFlows = (a: FlowMeasure, b: FlowMeasure): Difference[] => [
  ...difference('concept', [a.concept], [b.concept]),
  ...(a.concept === b.concept ? difference('item', [a.item ?? ''], [b.item ?? '']) : []),
  ...difference('role', [a.role], [b.role]),
  ...difference('direction', [a.direction], [b.direction]),
  ...difference('counter', [a.counter], [b.counter]),
  ...difference('frequency', [a.frequency], [b.frequency]),
];

const cut = ({ breaks }: FlowMeasure): boolean => breaks.some(({ rule }) => rule === 'never');

/**
 * Two counts of one thing are the same measure. They are the same measure of the other country when each is booked in one way
 * for both directions, or when they are the two records of one direction. Anything else is a different thing counted.
 */
export function kindOfFlows(a: FlowMeasure, b: FlowMeasure): VerdictKind {
  const unlike = (key: 'role' | 'direction' | 'counter') => a[key] !== b[key];
  if (a.concept !== b.concept || a.item !== b.item) return 'different-question';
  if (unlike('role') && (unlike('direction') || !unlike('counter'))) return 'different-question';
  if (unlike('direction') || unlike('counter')) return 'same-measure-other-public';
  return cut(a) || cut(b) ? 'broken' : 'same-measure';
}
