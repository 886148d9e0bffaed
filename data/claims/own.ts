import type { ComparableSeries } from '../compare/comparable';
import { pointsOf } from '../series';
import type { Figures } from './figures';
import type { Formula, PointTerm } from './formula';
import { type Judged, judge } from './judge';
import { type ClaimedRange, rangeOf } from './range';

/** What a reader can say of a series: of one figure, or of the way from one to another. */
export const OWN_KINDS = ['rose', 'fell', 'changed-by', 'about', 'at-least', 'at-most'] as const;
export type OwnKind = (typeof OWN_KINDS)[number];

/** What numbers are counted in: thousands, millions and billions in English, 万 and 億 (만, 억) in Japanese and Korean. */
export const OWN_SCALES = ['one', 'thousand', 'ten-thousand', 'million', 'hundred-million', 'billion'] as const;
export type OwnScale = (typeof OWN_SCALES)[number];

const TIMES: Record<OwnScale, number> = {
  one: 1,
  thousand: 1e3,
  'ten-thousand': 1e4,
  million: 1e6,
  'hundred-million': 1e8,
  billion: 1e9,
};

/** A claim of the reader's own: all of it stands in the address. */
export interface OwnClaim {
  series: string;
  says: OwnKind;
  /** Label of the first figure; a claim about one figure has none. */
  from?: string;
  /** Label of the figure, or of the last one. */
  to: string;
  /** As typed: how exact it is decides how near the figure must come. */
  value?: string;
  scale: OwnScale;
}

/** Two labels are needed to say that something rose, one to say how much it was. */
export const isOfTwo = (says: OwnKind): boolean => says === 'rose' || says === 'fell' || says === 'changed-by';

/** A rise needs no number. */
export const needsValue = (says: OwnKind): boolean => says !== 'rose' && says !== 'fell';

/** The number typed, with a point or a comma for thousands left out, and any dash for a minus; nothing where it is none. */
export function numberTyped(text: string): number | undefined {
  const plain = text.trim().replace(/^[−–]/, '-').replaceAll(/[,\s]/g, '');
  return /^-?\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : undefined;
}

/** What may be typed behind the amounts of a series: only large counts are told in millions. */
export const hasScales = ({ series }: ComparableSeries): boolean => ['usd', 'jpy', 'persons', 'kg'].includes(series.unit);

function rangeFor({ says, value = '', scale }: OwnClaim, series: ComparableSeries): ClaimedRange | undefined {
  const typed = numberTyped(value);
  const range = typed === undefined ? undefined : rangeOf({ value: typed, value_low: undefined, value_high: undefined });
  if (!range) return undefined;
  const times = says !== 'changed-by' && hasScales(series) ? TIMES[scale] : 1;
  const [exact, low, high] = [range.value, range.low, range.high].map((bound) => bound * times);
  const about = { value: exact ?? Number.NaN, low: low ?? Number.NaN, high: high ?? Number.NaN };
  if (says === 'at-least') return { ...about, low: about.value, high: Infinity };
  return says === 'at-most' ? { ...about, low: -Infinity, high: about.value } : about;
}

/** The formula that a claim stands for. */
function formulaOf({ series: id, says, from = '', to }: OwnClaim, { series }: ComparableSeries): Formula {
  const [first, last] = [from, to].map((at): PointTerm => ({ of: 'point', series: id, at }));
  if (!first || !last || !isOfTwo(says)) return { kind: 'level', term: { of: 'point', series: id, at: to } };
  if (says === 'changed-by') return { kind: 'change', from: first, to: last, in: series.unit === 'percent' ? 'points' : 'percent' };
  return { kind: 'trend', series: [id], from, to, direction: says === 'rose' ? 'up' : 'down' };
}

/** What the data say of a reader's claim, by the rules of all claims; nothing while its number is missing. */
export function judgeOwn(own: OwnClaim, figures: Figures): Judged | undefined {
  const series = figures.series(own.series);
  const range = series && needsValue(own.says) ? rangeFor(own, series) : undefined;
  if (!series || (needsValue(own.says) && !range)) return undefined;
  return judge({ range, unit: series.series.unit }, { formula: formulaOf(own, series) }, figures);
}

/** The claim that a series is first offered with: a rise over the last stretch that nothing breaks. */
export function firstClaim(entry: ComparableSeries): OwnClaim {
  const never = entry.measure.breaks.filter(({ rule }) => rule === 'never').map(({ label }) => label);
  const labels = pointsOf(entry.series).map(({ label }) => label);
  const start = Math.max(0, ...never.map((label) => labels.indexOf(label)));
  const known = pointsOf(entry.series)
    .slice(start)
    .filter(({ value }) => value !== undefined);
  const [first, last] = [known[0]?.label ?? '', known.at(-1)?.label ?? ''];
  return { series: entry.id, says: 'rose', from: first, to: last, scale: 'one' };
}
