import type { ComparableSeries } from '../compare/comparable';
import { pointsOf } from '../series';
import { hasScales, isOfTwo, needsValue, OWN_KINDS, OWN_SCALES, type OwnClaim } from './own';

/** The query of a claim, without its question mark: what it does not need is left out. */
export function ownQuery({ series, says, from, to, value, scale }: OwnClaim): string {
  const params = new URLSearchParams({ s: series, says });
  if (isOfTwo(says) && from !== undefined) params.set('from', from);
  params.set('to', to);
  if (needsValue(says) && value !== undefined && value !== '') params.set('x', value);
  if (needsValue(says) && scale !== 'one') params.set('in', scale);
  return params.toString();
}

/** What an address asks. */
export interface AskedClaim {
  /** None for the bare page. */
  claim: OwnClaim | undefined;
  /** Parts of the address that no claim has. */
  ignored: string[];
}

/** Longer than the id of a series, a label of a point or a number as it is printed. */
const LONGEST = { s: 100, from: 40, to: 40, x: 20 };

/** The claim of an address, as far as it can be one. Labels are checked when the series is here: see {@link lostParts}. */
export function ownClaimIn(query: string): AskedClaim {
  const params = new URLSearchParams(query);
  const ignored: string[] = [];
  const text = (name: keyof typeof LONGEST): string | undefined => {
    const value = params.get(name) ?? undefined;
    if (value === undefined || value.length <= LONGEST[name]) return value;
    ignored.push(`${name}=${value}`);
    return undefined;
  };
  const choice = <Choice extends string>(name: string, choices: readonly Choice[], otherwise: Choice): Choice => {
    const value = params.get(name);
    const found = choices.find((one) => one === value);
    if (value !== null && found === undefined) ignored.push(`${name}=${value}`);
    return found ?? otherwise;
  };
  const series = text('s');
  if (series === undefined || series === '') return { claim: undefined, ignored };
  const [says, scale] = [choice('says', OWN_KINDS, 'rose'), choice('in', OWN_SCALES, 'one')];
  return { claim: { series, says, from: text('from'), to: text('to') ?? '', value: text('x'), scale }, ignored };
}

/** Parts of a claim that its series does not have: labels of other points, an amount in millions where it has no amounts. */
export function lostParts(claim: OwnClaim, entry: ComparableSeries): string[] {
  const labels = new Set(pointsOf(entry.series).map(({ label }) => label));
  const { from = '', to, scale } = claim;
  return [
    ...(from === '' || labels.has(from) ? [] : [`from=${from}`]),
    ...(to === '' || labels.has(to) ? [] : [`to=${to}`]),
    ...(scale === 'one' || hasScales(entry) ? [] : [`in=${scale}`]),
  ];
}
