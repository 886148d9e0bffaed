import type { Cell } from './cells';

/** What stands behind figures that share a number: where they come from and what a reader must know. */
export type Remark = Pick<Cell, 'flags' | 'note' | 'others' | 'sourceIds'>;

export interface Remarks {
  list: Remark[];
  /** The number of a figure's remark, counted from 1 in the order in which figures are first asked for. */
  numberOf(cell: Cell): number;
}

export function remarks(): Remarks {
  const numbers = new Map<string, number>();
  const list: Remark[] = [];
  return {
    list,
    numberOf({ flags, note, others, sourceIds }) {
      const remark = { flags, note, others, sourceIds };
      const key = JSON.stringify(remark);
      const known = numbers.get(key);
      if (known !== undefined) return known;
      numbers.set(key, list.push(remark));
      return list.length;
    },
  };
}
