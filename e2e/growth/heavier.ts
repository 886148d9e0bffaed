import type { BuildCost } from './site-build';

/** A page may weigh so much more, for counts that have more digits and neighbours with longer names. */
const DIGITS = 200;

const round = (value: number): string => Math.round(value).toLocaleString('en-US');

/** Pages that weigh more when the data have grown, the most first: each must show what grew. */
export function heavier(before: ReadonlyMap<string, number>, { factor, weights }: Pick<BuildCost, 'factor' | 'weights'>): string {
  const pages = [...before].filter(([path]) => path.endsWith('.html'));
  const grown = pages
    .map(([path, was]) => ({ path, was, is: weights.get(path) ?? 0 }))
    .filter(({ was, is }) => is > was + DIGITS)
    .toSorted((a, b) => b.is - b.was - (a.is - a.was));
  const lines = grown.map(({ path, was, is }) => `- /${path}: ${round(was)} → ${round(is)} bytes`);
  return [`${factor} times the data: ${pages.length - grown.length} of ${pages.length} pages weigh the same, heavier are`, ...lines].join(
    '\n',
  );
}
