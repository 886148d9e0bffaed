'use client';

import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { FigureProvenance } from '@/data/provenance/figure-file';
import type { Language } from '@/data/text/context';
import { provenanceTextsOf } from '@/data/text/provenance-texts';
import styles from './figure-cards.module.css';
import { answerCells } from './grid.client';
import type { Place } from './next-cell';
import { PICK, type Picked } from './picked';
import { fetchJson } from './shown-cell';
import { useCard } from './use-card.client';

interface FigureCardsProps {
  /** The figure whose cells and points have cards. */
  id: string;
  /** Address of what is known of them. */
  file: string;
  language: Language;
  /** How many columns of its table hold data. */
  columns: number;
  /** Says under a table that its cells can be opened. */
  hint?: string;
}

/** Opens the card of any cell of a figure's table and of any point of its live chart. Until the page wakes there is nothing of it. */
export function FigureCards({ id, file, language, columns, hint }: FigureCardsProps) {
  const { ask, element } = useCard(language);
  const [awake, setAwake] = useState(false);
  const fetched = useRef<Promise<FigureProvenance>>(undefined);

  const fetchOnce = () => {
    fetched.current ??= fetchJson<FigureProvenance>(file).catch((error: unknown) => {
      fetched.current = undefined;
      throw error;
    });
    return fetched.current;
  };
  const open = (find: (known: FigureProvenance) => Place) => {
    ask(async () => {
      const [known, words] = await Promise.all([fetchOnce(), provenanceTextsOf(language)]);
      const { row, column } = find(known);
      const cell = known.cells[row]?.[column];
      const title = words.title(known.columns[column]?.label ?? '', known.rows[row] ?? '');
      return { title, subtitle: known.subtitle, cell: cell ?? undefined, around: known };
    });
  };
  const openCell = useEffectEvent((place: Place) => open(() => place));
  const openPoint = useEffectEvent(({ line, group }: Picked) =>
    open(({ columns: all, rows }) => ({ row: rows.indexOf(group), column: all.findIndex((entry) => entry.id === line) })),
  );

  useEffect(() => {
    const figure = document.getElementById(id);
    const table = figure?.querySelector('table');
    if (!figure || !table) return;
    const pick = (event: Event) => openPoint((event as CustomEvent<Picked>).detail);
    const takeBack = answerCells(table, columns, (place) => openCell(place));
    figure.addEventListener(PICK, pick);
    setAwake(true);
    return () => {
      takeBack();
      figure.removeEventListener(PICK, pick);
    };
  }, [id, columns]);

  return (
    <>
      {awake && hint && <p className={styles.hint}>{hint}</p>}
      {element}
    </>
  );
}
