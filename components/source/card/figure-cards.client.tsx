'use client';

import { type ReactNode, useEffect, useEffectEvent, useRef } from 'react';
import type { FigureProvenance } from '@/data/provenance/figure-file';
import type { Language } from '@/data/text/context';
import { formatFor } from '@/data/text/format';
import { provenanceTextsOf } from '@/data/text/provenance-texts';
import styles from './figure-cards.module.css';
import type { Place } from './next-cell';
import { PICK, type Picked } from './picked';
import { fetchJson } from './shown-cell';
import { useCard } from './use-card.client';
import { useGrid } from './use-grid.client';

interface FigureCardsProps {
  /** The figure whose cells and points have cards. */
  id: string;
  /** Address of what is known of them. */
  file: string;
  language: Language;
  /** Ids of the columns of its table that hold data. */
  columns: string[];
  /** Labels of the rows of its table, where that is a part of what the file tells of. */
  rows?: string[];
  /** Says under a table that its cells can be opened. */
  hint?: string;
  /** Its table. */
  children: ReactNode;
}

/** Opens the card of any cell of a figure's table and of any point of its live chart. Until the page wakes the table is all there is of it. */
export function FigureCards({ id, file, language, columns, rows, hint, children }: FigureCardsProps) {
  const { ask, element } = useCard(language);
  const fetched = useRef<Promise<FigureProvenance>>(undefined);

  const fetchOnce = () => {
    fetched.current ??= fetchJson<FigureProvenance>(file).catch((error: unknown) => {
      fetched.current = undefined;
      throw error;
    });
    return fetched.current;
  };
  const open = (find: (known: FigureProvenance) => Place, isEmpty = false) => {
    ask(async () => {
      const [known, words] = await Promise.all([fetchOnce(), provenanceTextsOf(language)]);
      const { row, column } = find(known);
      // A cut table can have an empty cell where the whole figure has a value: of a wave just outside the cut.
      const cell = isEmpty ? undefined : known.cells[row]?.[column];
      const title = words.title(known.columns[column]?.label ?? '', formatFor(language).label(known.rows[row] ?? ''));
      return { title, subtitle: known.subtitle, cell: cell ?? undefined, around: known };
    });
  };
  const columnOf = (known: FigureProvenance, id: string | undefined) => known.columns.findIndex((entry) => entry.id === id);
  const isAwake = useGrid(id, columns.length, ({ row, column }, isEmpty) =>
    open((known) => ({ row: rows ? known.rows.indexOf(rows[row] ?? '') : row, column: columnOf(known, columns[column]) }), isEmpty),
  );
  const openPoint = useEffectEvent(({ line, group }: Picked) =>
    open((known) => ({ row: known.rows.indexOf(group), column: columnOf(known, line) })),
  );

  useEffect(() => {
    const figure = document.getElementById(id);
    if (!figure) return;
    const pick = (event: Event) => openPoint((event as CustomEvent<Picked>).detail);
    figure.addEventListener(PICK, pick);
    return () => figure.removeEventListener(PICK, pick);
  }, [id]);

  return (
    <>
      {children}
      {isAwake && hint && <p className={styles.hint}>{hint}</p>}
      {element}
    </>
  );
}
