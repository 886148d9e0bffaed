import type { Language } from './context';
import { tableTexts as en } from './en/table';

export type TableText = typeof en;

/** Words of the table by language, without the rest of the dictionaries: the browser loads this file. */
export const TABLE_TEXTS: Record<Language, TableText> = { en };
