import { LONGEST_TEXT } from '@/data/ignored';

/** What an address asks of the list of sources. */
export interface Asked {
  q: string;
  kind: string;
  /** Parts of the address that the list does not have. */
  ignored: string[];
}

/** Reads `?q=genron&kind=press`; of a part that stands there twice the first counts. */
export function askedOf(search: string, kinds: readonly string[]): Asked {
  const asked: Asked = { q: '', kind: '', ignored: [] };
  const seen = new Set<string>();
  for (const [name, value] of new URLSearchParams(search)) {
    const isFirst = !seen.has(name);
    seen.add(name);
    if (isFirst && name === 'q' && value.length <= LONGEST_TEXT) asked.q = value;
    else if (isFirst && name === 'kind' && (value === '' || kinds.includes(value))) asked.kind = value;
    else asked.ignored.push(`${name}=${value}`);
  }
  return asked;
}
