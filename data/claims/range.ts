import type { Claim } from '../context/datasets';

/** What a statement allows: its own bounds, else half a step of the last digit it prints. */
export interface ClaimedRange {
  value: number;
  low: number;
  high: number;
}

/** Half a unit of the last printed digit: 0.05 for `77.5`, 0.5 for `12`. */
function halfStep(value: number): number {
  const decimals = String(value).split('.')[1]?.length ?? 0;
  return 0.5 * 10 ** -decimals;
}

/** The numbers a claim allows; nothing for one that names none. */
export function rangeOf({ value, value_low: low, value_high: high }: Pick<Claim, 'value' | 'value_low' | 'value_high'>) {
  if (value === undefined) return undefined;
  return { value, low: low ?? value - halfStep(value), high: high ?? value + halfStep(value) } satisfies ClaimedRange;
}
