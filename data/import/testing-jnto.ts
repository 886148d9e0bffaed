import { cellRef } from 'hucre/xlsx';
import type { SheetCells, SheetOf } from './testing';

const FOOT = 59;
export const PROVISIONAL_AND_ESTIMATES = '注２：　斜体の数値は推計値である。';
export const FINAL = '注２：　表中の数値は全て確定値である。';

interface Months {
  world: number[];
  korea: number[];
  /** The first month, from 1, that is an estimate in italics. */
  estimatesFrom?: number;
  note?: string;
}

/** Figures of January to May 2026 as JNTO's workbook of June 2026 prints them. */
export const SPRING_2026: Months = {
  world: [3597881, 3466848, 3619159, 3692200, 3559900],
  korea: [1176089, 1086381, 795612, 878600, 951300],
  estimatesFrom: 4,
};

/** A sheet as in JNTO's workbook; `edits` put other cells in, by address. */
export function jntoSheet(year: number, { world, korea, estimatesFrom = 13, note }: Months, edits: SheetCells = {}): SheetOf {
  const first = year >= 2020 ? 2 : 1;
  const last = first + 25;
  const cells: SheetCells = {
    A1: `${year}年　訪日外客数（総数）`,
    [cellRef(0, last)]: '出典：日本政府観光局（JNTO)',
    [cellRef(2, last)]: '単位：人数（人）、伸率（％）',
    A5: '総数',
    A6: 'アジア計',
    A7: '韓国',
    A8: '中国',
    [`A${FOOT}`]: '注１：　本資料を引用される際は、出典名を「日本政府観光局（ＪＮＴＯ）」と明示してください。',
    [`A${FOOT + 1}`]: note ?? PROVISIONAL_AND_ESTIMATES,
  };
  for (let month = 1; month <= 13; month++) {
    const column = first + 2 * (month - 1);
    cells[cellRef(3, column)] = month === 13 ? '累計' : `${month}月`;
    cells[cellRef(3, column + 1)] = '伸率';
  }
  for (const [row, figures] of [
    [4, world],
    [6, korea],
  ] as const) {
    for (const [index, figure] of figures.entries()) {
      cells[cellRef(row, first + 2 * index)] = index + 1 >= estimatesFrom ? { italic: figure } : figure;
    }
    const total = figures.reduce((sum, figure) => sum + figure, 0);
    const estimated = figures.length >= estimatesFrom;
    cells[cellRef(row, first + 24)] = estimated ? { italic: Math.round(total / 100) * 100 } : total;
  }
  return { name: String(year), cells: { ...cells, ...edits } };
}
