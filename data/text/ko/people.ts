/** A written number of people with its counting noun, spaced as newspapers do: `946만 명`, `98,213명`. */
export const people = (count: string): string => `${count}${/[가-힣]$/.test(count) ? ' ' : ''}명`;
