import { useCallback, useRef, useState } from 'react';
import type { TableColumn } from '@/data/publish/table-row';
import type { EngineRow } from './row-models';
import type { RowsBody } from './rows-body.client';

export interface Loaded {
  rows: EngineRow[];
  Body: typeof RowsBody;
}

/** What a reader does first when they want the table to do something. */
export interface Intents {
  onFocus(): void;
  onPointerDown(): void;
  onKeyDown(): void;
}

export type Loading = 'not-asked' | 'loading' | 'failed' | Loaded;

async function fetchText(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  return response.text();
}

interface Published {
  address: string;
  columns: readonly TableColumn[];
  key: readonly string[];
  count: number;
}

async function fetchRows({ address, columns, key, count }: Published): Promise<Loaded> {
  const [csv, { RowsBody: Body, readRows }] = await Promise.all([fetchText(address), import('./rows-body.client')]);
  const rows = readRows(csv, columns, key);
  // A file cut short reads like a shorter one, and a page in its place like a file of other rows.
  if (rows.length < count || rows.some(({ cells }) => cells.length !== columns.length)) throw new Error(`${address} is not whole`);
  return { rows, Body };
}

/** All rows and the code that works on them: neither is loaded before a reader wants the table to do something. */
export function useRows({ address, columns, key, count }: Published) {
  const [loading, setLoading] = useState<Loading>('not-asked');
  const asked = useRef<Promise<Loaded | undefined>>(undefined);
  /** Loads them once; resolves to nothing when they could not be had, and the next call tries again. */
  const load = useCallback((): Promise<Loaded | undefined> => {
    asked.current ??= fetchRows({ address, columns, key, count }).then(
      (loaded) => {
        setLoading(loaded);
        return loaded;
      },
      () => {
        asked.current = undefined;
        setLoading('failed');
        return undefined;
      },
    );
    setLoading((now) => (typeof now === 'object' ? now : 'loading'));
    return asked.current;
  }, [address, columns, key, count]);
  return { loading, load };
}
