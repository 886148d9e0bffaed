import { useEffect, useEffectEvent, useState } from 'react';
import { browserAddress } from '@/components/compare/builder/browser-address.client';
import { firstClaim, type OwnClaim } from '@/data/claims/own';
import { lostParts, ownClaimIn, ownQuery } from '@/data/claims/own-query';
import type { OwnTools } from './own-tools.client';

export interface OwnControl {
  claim: OwnClaim | undefined;
  /** Parts of the address that could not be used. */
  ignored: string[];
  /** The series of the claim is not here. */
  status: 'none' | 'loading' | 'failed' | 'ready';
  choose(series: string): void;
  change(part: Partial<OwnClaim>): void;
  clear(): void;
  retry(): void;
}

/** A label that the series has not, or none, becomes that of the claim it is first offered with. */
function completed(claim: OwnClaim, tools: OwnTools): OwnClaim {
  const entry = tools.store.find(claim.series);
  if (!entry) return claim;
  const labels = new Set(entry.series.segments.flatMap(({ points }) => points.map(({ label }) => label)));
  const first = firstClaim(entry);
  return {
    ...claim,
    from: claim.from !== undefined && labels.has(claim.from) ? claim.from : first.from,
    to: labels.has(claim.to) ? claim.to : first.to,
  };
}

/** The claim a reader puts together. It is kept in the address and nowhere else; going back and forward reads it again. */
export function useOwnClaim(tools: OwnTools): OwnControl {
  const [{ claim, ignored }, setAsked] = useState(() => ownClaimIn(browserAddress.read()));
  // Which series came or failed last: what is here is asked of the store.
  const [last, setLast] = useState<{ failed?: string }>({});
  const series = claim?.series;
  const isKnown = series !== undefined && tools.offers.has(series);

  useEffect(() => browserAddress.onReturn(() => setAsked(ownClaimIn(browserAddress.read()))), []);
  const load = (id: string) => void tools.store.load([id]).then(({ failed: [failed] }) => setLast({ failed }));
  const loadChosen = useEffectEvent(() => {
    if (isKnown && !tools.store.has(series)) load(series);
  });
  useEffect(() => loadChosen(), [series]);

  const entry = series === undefined ? undefined : tools.store.find(series);
  const here = claim && completed(claim, tools);
  const write = (next: OwnClaim | undefined, how: 'push' | 'replace') => {
    browserAddress[how](next ? ownQuery(next) : '');
    setAsked({ claim: next, ignored: [] });
  };
  const statusOf = (): OwnControl['status'] => {
    if (!isKnown) return 'none';
    if (tools.store.has(series)) return 'ready';
    return last.failed === series ? 'failed' : 'loading';
  };
  return {
    claim: here,
    ignored: claim && entry ? [...ignored, ...lostParts(claim, entry)] : ignored,
    status: statusOf(),
    choose: (id) => write({ series: id, says: 'rose', to: '', scale: 'one' }, 'push'),
    change: (part) => here && write({ ...here, ...part }, 'replace'),
    clear: () => write(undefined, 'push'),
    retry: () => {
      setLast({});
      if (series !== undefined) load(series);
    },
  };
}
