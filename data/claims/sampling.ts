import { isPoll } from '../compare/comparable';
import { marginOfChange } from '../polls/margin';
import type { Cell } from './terms';

/** Nominal margin of a difference and whether the difference exceeds it; `unknown` where a sample is not published. */
export type Sampling = { size: number; isExceeded: boolean } | 'unknown';

/**
 * Nominal margin of the lead of one answer over another in one sample, in percentage points: 1.96·√((p + q − (p − q)²)/n), from the
 * variance of the difference of two shares of a multinomial. Where people may pick both answers it is at most this.
 */
export function marginOfLead(share: number, other: number, sample: number): number {
  const [p, q] = [share / 100, other / 100];
  return 196 * Math.sqrt((p + q - (p - q) ** 2) / sample);
}

/** The sampling error of the difference of two figures; nothing where they are no shares of people asked. */
export function samplingOf(a: Cell, b: Cell): Sampling | undefined {
  const [x, y] = [a.series, b.series];
  if (!x || !y || !isPoll(x) || !isPoll(y) || x.scale !== 'share-of-people' || a.value === undefined || b.value === undefined)
    return undefined;
  const [sample, other] = [a.point?.sample, b.point?.sample];
  // A figure worked out from others has an error beyond that of its sample.
  const isDerived = [a, b].some(({ point }) => point?.status === 'derived' || point?.rowId === '');
  if (sample === undefined || other === undefined || isDerived) return 'unknown';
  const isOneSample = a.label === b.label && x.measure.population === y.measure.population && x.measure.subgroup === y.measure.subgroup;
  const size = isOneSample
    ? marginOfLead(a.value, b.value, sample)
    : marginOfChange({ share: a.value, sample }, { share: b.value, sample: other });
  return { size, isExceeded: Math.abs(a.value - b.value) > size };
}
