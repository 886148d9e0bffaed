import { type Component, encoder } from './encoded';
import { type Row, readRows } from './flight';
import { markElements } from './mark';
import type { ModuleId } from './modules';
import { isElement, valuesOf } from './still';

export interface Islands {
  html: string;
  /** What each island holds, in the order of the page, as `wake-islands` reads it. */
  islands: unknown[];
  /** The framework's modules in which its components are, by their names. */
  modules: Readonly<Record<string, ModuleId>>;
  /** The elements whose content is left out, by id or as n-th of those marked. */
  kept: (string | number)[];
}

/** The attribute by which an island is known. */
export const ISLAND = 'data-island';

/** What brings islands to life: see wake-islands. */
const WAKER = 'Waker';

/** A row named in a text, as it is, to come, or as the pairs of a map. */
const REFERENCE = /^\$[L@Q]?([0-9a-f]+)$/;

/** The islands that a page shows, those within others too. Its styles name the attribute alone. */
export const countIslands = (page: string): number => page.split(` ${ISLAND}=`).length - 1;

/** How many islands stand in others. */
function countWithin(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  return Object.values(value).reduce((sum, part) => sum + countWithin(part), ISLAND in value ? 1 : 0);
}

/** The components that a payload names, by the rows that name them. */
function componentsIn(rows: readonly Row[]): Map<string, Component> {
  const named = rows.flatMap(({ id, kind, body }) => {
    if (kind !== 'I') return [];
    const [module, , name] = JSON.parse(body) as [ModuleId, string[], string];
    return [[id, { name, module }] as const];
  });
  return new Map(named);
}

/**
 * What the islands of a page need to be hydrated, read from the payload from which the framework would hydrate the whole page.
 * @throws when the payload has not as many islands as the page, or holds what cannot be written down
 */
export function islandsOf(page: string, payload: string): Islands {
  const rows = readRows(payload);
  const valueAt = valuesOf(rows);
  const components = componentsIn(rows);
  const { encode, modules, elements } = encoder(page, valueAt, components);
  const islands: unknown[] = [];
  const seen = new Set<string>();
  const find = (value: unknown): void => {
    if (typeof value === 'string') {
      const id = REFERENCE.exec(value)?.[1];
      if (id === undefined || seen.has(id)) return;
      seen.add(id);
      find(valueAt(id));
    } else if (isElement(value) && ISLAND in value[3]) islands.push(encode(value[3].children));
    else if (typeof value === 'object' && value !== null) for (const part of Object.values(value)) find(part);
  };
  find('$0');
  const [found, shown] = [islands.length + countWithin(islands), countIslands(page)];
  if (found !== shown) throw new Error(`the payload has ${found} islands, the page ${shown}`);
  const waker = [...components.values()].find(({ name }) => name === WAKER);
  if (!waker) throw new Error(`the page does not come with ${WAKER}`);
  const { html, names } = markElements(page, elements);
  return { html, islands, modules: { ...modules, [WAKER]: waker.module }, kept: names };
}
