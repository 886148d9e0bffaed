import { LONGEST_TEXT } from '@/data/ignored';
import type { TableColumn } from '@/data/publish/table-row';
import styles from './table.module.css';
import type { TableState } from './table-state';
import { filled, type TableWords } from './table-words';
import type { Intents } from './use-rows.client';

interface TableHeadProps {
  columns: readonly TableColumn[];
  hidden: readonly string[];
  state: TableState;
  text: TableWords;
  intents: Intents;
  change(next: Partial<TableState>, typed?: boolean): void;
}

type Sort = TableState['sort'];

/** Ascending, descending, then as published again. */
function nextSort(column: string, sort: Sort): Sort {
  if (sort?.column !== column) return { column, descending: false };
  return sort.descending ? undefined : { column, descending: true };
}

const MARKS = { ascending: '↑', descending: '↓', none: '↕' } as const;

/** Column names that sort, and under each a filter. */
export function TableHead({ columns, hidden, state, text, intents, change }: TableHeadProps) {
  const visible = columns.filter(({ name }) => !hidden.includes(name));
  const order = (name: string) => (state.sort?.column !== name ? 'none' : state.sort.descending ? 'descending' : 'ascending');
  const filter = (name: string, value: string, typed: boolean) => {
    const { [name]: _, ...others } = state.filters;
    change({ filters: value === '' ? others : { ...others, [name]: value } }, typed);
  };
  return (
    <thead {...intents}>
      <tr>
        {visible.map(({ name, kind }) => (
          <th key={name} scope="col" aria-sort={order(name)} className={kind === 'number' ? 'number' : undefined}>
            <button
              type="button"
              className={styles.sort}
              aria-label={filled(text.sort, name)}
              onClick={() => change({ sort: nextSort(name, state.sort) })}
            >
              {name} <span aria-hidden="true">{MARKS[order(name)]}</span>
            </button>
          </th>
        ))}
      </tr>
      <tr className={styles.filters}>
        {visible.map(({ name, choices }) => (
          <td key={name} className={styles.filter}>
            {choices ? (
              <select
                name={`filter-${name}`}
                aria-label={filled(text.filter, name)}
                value={state.filters[name] ?? ''}
                onChange={(event) => filter(name, event.target.value, false)}
              >
                <option value="">{text.any}</option>
                {choices.map((choice) => (
                  <option key={choice}>{choice}</option>
                ))}
              </select>
            ) : (
              <input
                type="text"
                maxLength={LONGEST_TEXT}
                name={`filter-${name}`}
                aria-label={filled(text.filter, name)}
                value={state.filters[name] ?? ''}
                onChange={(event) => filter(name, event.target.value, true)}
              />
            )}
          </td>
        ))}
      </tr>
    </thead>
  );
}
