import { endOf, periodOf, startOf } from '../time';

/** Less than a day, as a decimal year: ends and starts of periods that follow one another differ by rounding only. */
const INSTANT = 0.001;

/** Times as spans of what follows without a hole: `2000`, `2001`, `2003` are 2000 to 2001, and 2003. */
export function spansOf(times: readonly string[]): { from: string; to: string }[] {
  const spans: { from: string; to: string }[] = [];
  const inOrder = [...new Set(times)].toSorted((a, b) => startOf(periodOf(a).from) - startOf(periodOf(b).from));
  for (const time of inOrder) {
    const { from, to } = periodOf(time);
    const last = spans.at(-1);
    if (last && last.to.length === to.length && Math.abs(endOf(last.to) - startOf(from)) < INSTANT) last.to = to;
    else spans.push({ from, to });
  }
  return spans;
}
