/** What a reader types into a field, or an address into a page: longer text is no name, word or label of this site. */
export const LONGEST_TEXT = 200;

/** Faults that are told of an address: more than these nobody reads. */
const MOST_TOLD = 8;

/** A value of an address as it is told: a line of it. */
export const shortened = (value: string): string => (value.length > 60 ? `${value.slice(0, 59)}…` : value);

/** What is told of an address: each thing once, and a mark where there are more than a few. */
export function firstFew(told: readonly string[]): string[] {
  const different = [...new Set(told)];
  return different.length > MOST_TOLD ? [...different.slice(0, MOST_TOLD), '…'] : different;
}

/** Parts of an address that were not used, as they are told. */
export const briefly = (parts: readonly string[]): string[] => firstFew(parts.map(shortened));
