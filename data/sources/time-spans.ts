import { endOf, periodOf, startOf } from '../time';

/** Less than a day, as a decimal year: ends and starts of periods that follow one another differ by rounding only. */
const INSTANT = 0.001;

/**
 * Times as spans of what follows without a hole: `2000`, `2001`, `2003` are 2000 to 2001, and 2003. Years and months make spans of their
 * own: a series that has both would otherwise change from one to the other with every year.
 */
export function spansOf(times: readonly string[]): { from: string; to: string }[] {
  const spans: { from: string; to: string }[] = [];
  const inOrder = [...new Set(times)].map(periodOf).toSorted((a, b) => a.to.length - b.to.length || startOf(a.from) - startOf(b.from));
  for (const { from, to } of inOrder) {
    const last = spans.at(-1);
    if (last && last.to.length === to.length && Math.abs(endOf(last.to) - startOf(from)) < INSTANT) last.to = to;
    else spans.push({ from, to });
  }
  return spans.toSorted((a, b) => startOf(a.from) - startOf(b.from));
}
