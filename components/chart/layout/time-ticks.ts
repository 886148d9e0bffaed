import type { Format } from '@/data/text/format';
import { addMonths, endOf, middleOf, startOf } from '@/data/time';
import { wrap } from '../wrap';
import type { PlacedTick } from './placed';
import { fraction, type Scale, scaleOf } from './scale';

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

const MONTH_STEPS = [1, 2, 3, 6, 12];

/** Least width of a plot in px: on a phone of 320 px, and where labels that are `wideOnly` appear. */
const PLOT = { narrow: 160, wide: 384 };

/** Size of a label, and the least room between two, in px. */
const LABEL = { size: 13, apart: 6 };

/** Far less than a day, in years: a scale that ends where a month begins does not show that month. */
const INSTANT = 1e-6;

/** The month a moment lies in, as `2019-07`. */
function monthAt(moment: number): string {
  const year = String(Math.floor(moment));
  const months = Array.from({ length: 12 }, (_, index) => `${year}-${String(index + 1).padStart(2, '0')}`);
  return months.findLast((month) => startOf(month) <= moment) ?? `${year}-01`;
}

/** From the beginning of the first month to the end of the last one. */
export const wholeMonths = (from: number, to: number): Scale => scaleOf(startOf(monthAt(from + INSTANT)), endOf(monthAt(to - INSTANT)));

/** Month labels, each under the middle of its month: as many as do not touch, fewer on a phone. */
export function monthTicks(scale: Scale, format: Format): PlacedTick[] {
  const [from, to] = scale.domain;
  const months: string[] = [];
  for (let month = monthAt(from + INSTANT); startOf(month) < to - INSTANT; month = addMonths(month, 1)) months.push(month);
  const dividedBy = (step: number): string[] => months.filter((month) => (Number(month.slice(5)) - 1) % step === 0);
  const roomFor = (labelled: string[]): number =>
    LABEL.apart + Math.max(0, ...labelled.map((month) => wrap.widthOf(format.date(month), LABEL.size)));
  const step = MONTH_STEPS.find((candidate) => (PLOT.wide * candidate) / months.length >= roomFor(dividedBy(candidate))) ?? 12;
  const labelled = dividedBy(step);
  const every = Math.ceil((roomFor(labelled) * months.length) / (PLOT.narrow * step));
  return labelled.map((month, index) => ({
    at: fraction(scale.place(middleOf({ from: month, to: month }))),
    label: format.date(month),
    wideOnly: index % every === 0 ? undefined : true,
  }));
}
