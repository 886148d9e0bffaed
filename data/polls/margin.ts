import type { Point } from '../series';

/** The 97.5th percentile of the normal distribution. */
const Z = 1.96;

/**
 * Nominal sampling error of a share, in percentage points at 95 % confidence: 1.96·√(p(1−p)/n), as for a simple random sample.
 * Quota and panel samples have no true sampling error; the site calls this one nominal everywhere.
 * @param share in percent, 0–100
 * @param sample people who answered
 */
export function margin(share: number, sample: number): number {
  const p = share / 100;
  return 100 * Z * Math.sqrt((p * (1 - p)) / sample);
}

/** Nominal margin of the change between two independent samples: the root of the sum of their squared margins. */
export function marginOfChange(before: { share: number; sample: number }, after: { share: number; sample: number }): number {
  return Math.hypot(margin(before.share, before.sample), margin(after.share, after.sample));
}

/** Whether a figure is worked out from others: it then has an error beyond that of its own sample. */
export const isWorkedOut = ({ status, rowId }: Point): boolean => status === 'derived' || rowId === '';

/** Nominal margin of the difference between two shares; nothing where a sample is not published or a share is worked out. */
export function marginBetween(before: Point, after: Point): number | undefined {
  const [one, other] = [before, after].map(({ value, sample }) =>
    value === undefined || sample === undefined ? undefined : { share: value, sample },
  );
  return one && other && !isWorkedOut(before) && !isWorkedOut(after) ? marginOfChange(one, other) : undefined;
}
