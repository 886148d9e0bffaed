import { useEffect, useState } from 'react';
import type { ComparableSeries } from '@/data/compare/comparable';
import type { Tools } from './tools.client';
import { useSession } from './use-session.client';

/** The series chosen, as far as they are here. The bare page shows a chart without fetching any: its series are fetched now. */
export function useSeries({ session, store }: Tools): ComparableSeries[] {
  const { series } = useSession(session).state;
  const [, setFetched] = useState('');
  const ids = series.join();
  useEffect(() => {
    let isWanted = true;
    void store.load(ids === '' ? [] : ids.split(',')).then(() => isWanted && setFetched(ids));
    return () => {
      isWanted = false;
    };
  }, [store, ids]);
  return series.flatMap((id) => store.find(id) ?? []);
}
