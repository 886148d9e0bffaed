import { useEffect, useEffectEvent, useState } from 'react';
import { answerCells } from './grid.client';
import type { Place } from './next-cell';

/**
 * Makes the cells of a figure's table answer.
 * @param figure id of the figure
 * @param columns how many columns hold data
 * @param drawn what the table shows, where that changes while the page is open
 * @returns whether they do: not before the page wakes
 */
export function useGrid(figure: string, columns: number, open: (place: Place, isEmpty: boolean) => void, drawn?: unknown): boolean {
  const [isAwake, setAwake] = useState(false);
  const openNow = useEffectEvent(open);
  useEffect(() => {
    const table = document.getElementById(figure)?.querySelector('table');
    if (!table) return;
    setAwake(true);
    return answerCells(table, columns, (place, isEmpty) => openNow(place, isEmpty));
  }, [figure, columns, drawn]);
  return isAwake;
}
