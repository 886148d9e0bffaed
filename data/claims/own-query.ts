import { isOfTwo, needsValue, OWN_KINDS, OWN_SCALES, type OwnClaim } from './own';

/** The query of a claim, without its question mark: what it does not need is left out. */
export function ownQuery({ series, says, from, to, value, scale }: OwnClaim): string {
  const params = new URLSearchParams({ s: series, says });
  if (isOfTwo(says) && from !== undefined) params.set('from', from);
  params.set('to', to);
  if (needsValue(says) && value !== undefined && value !== '') params.set('x', value);
  if (needsValue(says) && scale !== 'one') params.set('in', scale);
  return params.toString();
}

/** The claim of an address, as far as it can be one; nothing for the bare page. Labels are checked when the series is here. */
export function ownClaimIn(query: string): OwnClaim | undefined {
  const params = new URLSearchParams(query);
  const series = params.get('s');
  if (series === null || series === '') return undefined;
  const says = OWN_KINDS.find((kind) => kind === params.get('says')) ?? 'rose';
  const scale = OWN_SCALES.find((one) => one === params.get('in')) ?? 'one';
  const value = params.get('x') ?? undefined;
  return { series, says, from: params.get('from') ?? undefined, to: params.get('to') ?? '', value, scale };
}
