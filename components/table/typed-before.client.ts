import type { TableColumn } from '@/data/publish/table-row';
import { DEFAULT_STATE, type TableState } from './table-state';

/**
 * What a reader typed or chose in the fields of a table before its script ran: the first render would empty them otherwise.
 * On the server, the default state.
 */
export function typedBefore(table: string, columns: readonly TableColumn[]): TableState {
  if (typeof document === 'undefined') return DEFAULT_STATE;
  const field = (name: string) => document.querySelector(`[data-table="${table}"] [name="${name}"]`);
  const valueOf = (name: string): string => {
    const element = field(name);
    return element instanceof HTMLInputElement || element instanceof HTMLSelectElement ? element.value : '';
  };
  const isOff = (name: string): boolean => {
    const element = field(name);
    return element instanceof HTMLInputElement && !element.checked;
  };
  const search = valueOf('search');
  const filters = Object.fromEntries(columns.map(({ name }) => [name, valueOf(`filter-${name}`)]).filter(([, value]) => value !== ''));
  const hidden = columns.map(({ name }) => name).filter((name) => isOff(`show-${name}`));
  const nothing = search === '' && Object.keys(filters).length === 0 && hidden.length === 0;
  return nothing ? DEFAULT_STATE : { ...DEFAULT_STATE, search, filters, hidden };
}
