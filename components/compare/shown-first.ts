import { pickerFile } from '@/data/compare/browser-files';
import { DEFAULT_SERIES } from '@/data/compare/state';
import type { Context } from '@/data/text/context';

/** A series as the list of the series shown names it. */
export interface ShownFirst {
  id: string;
  label: string;
  /** From its first figure to its last. */
  span: string;
}

/** The series of the bare compare page. */
export function shownFirst({ language, text, format }: Context): ShownFirst[] {
  const { entries } = pickerFile(language);
  return DEFAULT_SERIES.flatMap((wanted) => entries.filter(({ id }) => id === wanted)).map(({ id, label, first, last }) => ({
    id,
    label,
    span: text.pages.compare.run(format.label(first), format.label(last)),
  }));
}
