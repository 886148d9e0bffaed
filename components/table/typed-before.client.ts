import type { TableColumn } from '@/data/publish/table-row';
import { DEFAULT_STATE, type TableState } from './table-state';

/**
 * What a reader typed or chose in the fields of a table before its script ran: the first render would empty them otherwise.
 * On the server, the default state.
 */
export function typedBefore(table: string, columns: readonly TableColumn[]): TableState {
  if (typeof document === 'undefined') return DEFAULT_STATE;
  const valueOf = (field: string): string => {
    const element = document.querySelector(`[data-table="${table}"] [name="${field}"]`);
    return element instanceof HTMLInputElement || element instanceof HTMLSelectElement ? element.value : '';
  };
  const search = valueOf('search');
  const filters = Object.fromEntries(columns.map(({ name }) => [name, valueOf(`filter-${name}`)]).filter(([, value]) => value !== ''));
  return search === '' && Object.keys(filters).length === 0 ? DEFAULT_STATE : { ...DEFAULT_STATE, search, filters };
}
