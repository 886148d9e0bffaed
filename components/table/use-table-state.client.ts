import { useCallback, useEffect, useRef, useState } from 'react';
import { rowAnchor, type TableColumn } from '@/data/publish/table-row';
import { parseState, RESERVED, type TableState, toSearch } from './table-state';
import { typedBefore } from './typed-before.client';

/** How long typing pauses before it becomes a step in the browser's history. */
const PAUSE = 400;

/** The anchor in an address: that of a row, or of anything else on the page. */
function hashAnchor(): string {
  const hash = window.location.hash.slice(1);
  try {
    return decodeURIComponent(hash);
  } catch {
    return hash;
  }
}

/**
 * The state of a table, kept in the address. It is read after the first render: the page is the same file for every query,
 * and the first render must match it.
 */
export function useTableState(table: string, columns: readonly TableColumn[]) {
  const [asked, setAsked] = useState(() => ({ state: typedBefore(table, columns), ignored: [] as string[], anchor: '', cell: '' }));
  const timer = useRef<number>(undefined);
  const current = useRef(asked.state);

  useEffect(() => {
    const read = () => {
      window.clearTimeout(timer.current);
      const { state, ignored, row, cell } = parseState(window.location.search, columns);
      current.current = state;
      const anchor = row === '' ? hashAnchor() : rowAnchor(row);
      // A column without a row means no cell.
      const lost = anchor === '' && cell !== '' ? [`${RESERVED.cell}=${cell}`] : [];
      setAsked({ state, ignored: [...ignored, ...lost], anchor, cell });
    };
    // What was typed while the page slept is kept, and written to the address, unless that asks for something itself.
    const typed = toSearch(current.current, columns);
    if (window.location.search !== '' || typed === '') read();
    else window.history.replaceState(null, '', `${window.location.pathname}${typed}`);
    window.addEventListener('popstate', read);
    window.addEventListener('hashchange', read);
    return () => {
      window.clearTimeout(timer.current);
      window.removeEventListener('popstate', read);
      window.removeEventListener('hashchange', read);
    };
  }, [columns]);

  /** Changes part of the state; another choice of rows starts at its first page. */
  const change = useCallback(
    (part: Partial<TableState>, typed = false) => {
      const sameRows = Object.keys(part).every((name) => name === 'hidden');
      const state: TableState = { ...current.current, page: sameRows ? current.current.page : 1, ...part };
      current.current = state;
      setAsked({ state, ignored: [], anchor: '', cell: '' });
      window.clearTimeout(timer.current);
      const write = () => window.history.pushState(null, '', `${window.location.pathname}${toSearch(state, columns)}`);
      if (typed) timer.current = window.setTimeout(write, PAUSE);
      else write();
    },
    [columns],
  );

  return { ...asked, change };
}
