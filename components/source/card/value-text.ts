import type { Cell } from '@/data/provenance/cell';
import type { Unit } from '@/data/series';
import { type CardContext, wordFor } from './card-context';

/** The unit that a column's name ends in or holds. */
const UNITS: Record<string, Unit> = { percent: 'percent', usd: 'usd', jpy: 'jpy', persons: 'persons', kg: 'kg' };

const NUMBER = /^-?\d+(?:\.\d+)?$/;

/** The cell exactly as published; where it is empty, why. */
export function publishedText({ value, status }: Cell, { words }: CardContext): string {
  if (value !== '') return value;
  return status === undefined ? words.empty : wordFor(words.statuses, status);
}

/** The same with its unit, as the site writes it in sentences; none where that says nothing more. */
export function readableText({ value, column }: Cell, { format }: CardContext): string | undefined {
  const unit = UNITS[Object.keys(UNITS).find((name) => column.split('_').includes(name)) ?? ''];
  if (unit === undefined || !NUMBER.test(value) || column === 'per_usd') return undefined;
  return format.quantity(Number(value), unit);
}
