import type { tableTexts } from './en/table';

/** Words of the table, apart from the rest of a dictionary: each language's own part of the table loads them. */
export type TableText = typeof tableTexts;
