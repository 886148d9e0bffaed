import type { Surroundings } from '@/data/provenance/around';
import type { Cell } from '@/data/provenance/cell';

/** A cell with all that its card tells. */
export interface ShownCell {
  /** What the figure is called where the reader found it. */
  title: string;
  /** What is measured, where the title does not say. */
  subtitle?: string;
  /** None where a table has an empty cell. */
  cell?: Cell;
  around: Surroundings;
}

/** Gets the cell that a reader asked for; throws when it cannot be had. */
export type CellLoader = () => Promise<ShownCell>;

/** Fetches a published JSON file. @throws when it is not there or not JSON */
export async function fetchJson<T>(address: string): Promise<T> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json();
}
