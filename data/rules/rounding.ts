/** Half of the last decimal place a figure is printed with: 0.5 for `45`, 0.05 for `45.1`. The true figure lies that near. */
export function halfStep(printed: string): number {
  const decimals = printed.split('.')[1]?.length ?? 0;
  return 0.5 / 10 ** decimals;
}

/** Whether two figures are equal within `tolerance`; the last digits of binary fractions do not count. */
export function within(a: number, b: number, tolerance: number): boolean {
  return Math.abs(a - b) <= tolerance + 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
}

/** A computed figure without the noise of binary fractions: 99.2, not 99.19999999999999. */
export const shown = (value: number): string => String(Number(value.toPrecision(12)));
