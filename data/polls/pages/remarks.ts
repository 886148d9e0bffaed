import type { Cell } from './cells';

/** What stands behind figures that share a number: where they come from and what a reader must know. */
export type Remark = Pick<Cell, 'flags' | 'note' | 'others' | 'sourceIds'>;

const keyOf = ({ flags, note, others, sourceIds }: Cell): string => JSON.stringify([flags, note, others, sourceIds]);

/** The different remarks of a question's figures, and which one each figure has (counted from 1). */
export function remarksOf(cells: Cell[]): { list: Remark[]; numberOf: (cell: Cell) => number } {
  const numbers = new Map<string, number>();
  const list: Remark[] = [];
  for (const cell of cells) {
    const key = keyOf(cell);
    if (numbers.has(key)) continue;
    list.push({ flags: cell.flags, note: cell.note, others: cell.others, sourceIds: cell.sourceIds });
    numbers.set(key, list.length);
  }
  return { list, numberOf: (cell) => numbers.get(keyOf(cell)) ?? 0 };
}
