import { nice, ticks } from 'd3-array';
import type { PlacedTick } from './placed';

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

const YEAR_STEPS = [1, 2, 5, 10, 20];

/** Smallest step that gives at most `most` labels in a span of years; narrow steps are multiples of wide ones. */
function yearStep(span: number, most: number, base = 1): number {
  return YEAR_STEPS.find((step) => step % base === 0 && span / step <= most) ?? 20;
}

/** Year labels, each under the middle of its year; every one of them when there is room, fewer on a phone. */
export function yearTicks(scale: Scale): PlacedTick[] {
  const [from, to] = scale.domain;
  const wide = yearStep(to - from, 14);
  const narrow = yearStep(to - from, 5, wide);
  const first = Math.ceil((from - 0.5) / wide) * wide;
  const years = Array.from({ length: Math.floor((to - 0.5 - first) / wide) + 1 }, (_, index) => first + index * wide);
  return years.map((year) => ({
    at: fraction(scale.place(year + 0.5)),
    label: String(year),
    wideOnly: year % narrow === 0 ? undefined : true,
  }));
}
