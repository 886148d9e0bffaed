import type { PlacedBar } from './layout/placed';

/** How far from a bar a click or tap still means it, in px: thin bars are hard to hit with a thumb. */
const REACH = 22;

/** How far `at` lies outside the stretch from `low` to `high`. */
const outside = (at: number, low: number, high: number): number => Math.max(low - at, 0, at - high);

/** The bar that a click at `x`, `y` (px within the plot) means, if it is on one or close to it. */
export function barNear(
  bars: readonly PlacedBar[],
  plot: { width: number; height: number },
  { x, y }: { x: number; y: number },
): PlacedBar | undefined {
  const distance = ({ x0, x1, y0, y1 }: PlacedBar) =>
    Math.hypot(
      outside(x, Math.min(x0, x1) * plot.width, Math.max(x0, x1) * plot.width),
      outside(y, Math.min(y0, y1) * plot.height, Math.max(y0, y1) * plot.height),
    );
  const [nearest] = bars.toSorted((a, b) => distance(a) - distance(b));
  return nearest && distance(nearest) <= REACH ? nearest : undefined;
}
