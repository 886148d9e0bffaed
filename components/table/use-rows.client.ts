import { useCallback, useRef, useState } from 'react';
import type { TableColumn } from '@/data/publish/table-row';
import type { EngineRow } from './engine';
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

/** All rows and the code that works on them: neither is loaded before a reader wants the table to do something. */
export function useRows(address: string, columns: readonly TableColumn[], key: readonly string[]) {
  const [loading, setLoading] = useState<Loading>('not-asked');
  const asked = useRef(false);
  const load = useCallback(async () => {
    if (asked.current) return;
    asked.current = true;
    setLoading('loading');
    try {
      const [csv, { RowsBody: Body, readRows }] = await Promise.all([fetchText(address), import('./rows-body.client')]);
      setLoading({ rows: readRows(csv, columns, key), Body });
    } catch {
      asked.current = false;
      setLoading('failed');
    }
  }, [address, columns, key]);
  return { loading, load };
}
