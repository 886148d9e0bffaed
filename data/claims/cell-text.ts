import { amountText, type Measure } from './amount';
import { namesIn } from './found-text';
import type { Outcome } from './outcome';
import type { Cell } from './terms';
import type { ClaimWords } from './words';

/** A figure in full, as its row has it, or why there is none. */
export function cellText({ series, point, value }: Cell, unit: Measure, words: ClaimWords): string {
  const { codes, format, claims } = words;
  if (value === undefined) return point?.absence ? codes.absence[point.absence] : claims.formulas.found.none;
  const measure = series?.series.unit ?? unit;
  // Amounts to the last unit; the short form stands where they are compared.
  if (measure === 'usd' || measure === 'jpy' || measure === 'persons' || measure === 'kg') return format.number(value);
  return measure === 'percent'
    ? claims.formulas.amounts.percent(point?.printed ?? format.number(value, 1))
    : amountText(value, measure, words);
}

/** What each figure is of, as short as tells them apart; nothing where all are of one series. */
export function cellNames(outcome: Outcome, words: ClaimWords): string[] | undefined {
  const names = namesIn([outcome], words);
  const isOne = names.size === 1 && outcome.cells.every(({ series }) => series);
  if (isOne) return undefined;
  return outcome.cells.map(({ series, dataset }) => (series && names.get(series.id)) ?? (dataset ? words.datasetTitle(dataset) : ''));
}

/** What a reader must know of a figure: its status, its flags, what its row notes. */
export function cellNotes({ point }: Cell, { codes }: ClaimWords): string[] {
  if (!point) return [];
  const flags: Record<string, string> = codes.flag;
  const status = point.status === 'final' ? [] : [codes.status[point.status]];
  return [...new Set([...status, ...point.flags.flatMap((flag) => flags[flag] ?? []), ...(point.note ? [point.note] : [])])];
}
