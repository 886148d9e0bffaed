import { nice, ticks } from 'd3-array';

/** Fractions are kept to four places: a hundredth of a pixel on a plot of 100 px, and short in the HTML. */
export const fraction = (value: number): number => Math.round(value * 10_000) / 10_000;

export interface Scale {
  domain: [number, number];
  /** Share of the way through the domain. */
  place(value: number): number;
}

export const scaleOf = (from: number, to: number): Scale => ({
  domain: [from, to],
  place: (value) => (to === from ? 0.5 : (value - from) / (to - from)),
});

/** A value axis with round ends and about `count` ticks; includes zero when asked or when values have both signs. */
export function valueScale(values: number[], fromZero: boolean, max?: number, count = 5): Scale & { ticks: number[] } {
  const low = Math.min(...values, ...(fromZero ? [0] : []));
  const high = max ?? Math.max(...values, ...(fromZero ? [0] : []));
  // A flat or single value still needs an axis of some height.
  const [from, to] = nice(low, high > low ? high : low + 1, count);
  return { ...scaleOf(from, to), ticks: ticks(from, to, count) };
}
