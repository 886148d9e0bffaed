import type { Text } from '@/data/text/context';

type TableText = Text['pages']['table'];

/** Words of the table in one language, as data that a page can hand to the browser: `{0}` stands where a value will. */
export type TableWords = Record<keyof TableText, string>;

const PLACES = ['{0}', '{1}', '{2}'] as const;

/** Sentences are functions in a dictionary, which cannot be handed over; what they make of the places can. */
export const tableWords = (text: TableText): TableWords =>
  Object.fromEntries(Object.entries(text).map(([key, said]) => [key, typeof said === 'string' ? said : said(...PLACES)])) as TableWords;

/** A sentence with its values in their places. */
export const filled = (sentence: string, ...values: string[]): string =>
  sentence.replace(/\{(\d)\}/g, (place, index: string) => values[Number(index)] ?? place);
