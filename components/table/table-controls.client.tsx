import { LONGEST_TEXT } from '@/data/ignored';
import type { TableColumn } from '@/data/publish/table-row';
import styles from './table.module.css';
import { DEFAULT_STATE, type TableState } from './table-state';
import type { TableWords } from './table-words';

interface TableControlsProps {
  columns: readonly TableColumn[];
  state: TableState;
  text: TableWords;
  change(next: Partial<TableState>, typed?: boolean): void;
  download(): void;
}

/** Above the table: search, choice of columns, reset, download. */
export function TableControls({ columns, state, text, change, download }: TableControlsProps) {
  const toggle = (name: string) =>
    change({ hidden: state.hidden.includes(name) ? state.hidden.filter((hidden) => hidden !== name) : [...state.hidden, name] });
  const isLast = (name: string) => state.hidden.length === columns.length - 1 && !state.hidden.includes(name);
  return (
    <div className={styles.controls}>
      <label className={styles.search}>
        {text.search}
        <input
          type="search"
          name="search"
          maxLength={LONGEST_TEXT}
          value={state.search}
          onChange={(event) => change({ search: event.target.value }, true)}
        />
      </label>
      <details className={styles.columns}>
        <summary>{text.columns}</summary>
        <div className={styles.choices}>
          {columns.map(({ name }) => (
            <label key={name}>
              <input
                type="checkbox"
                name={`show-${name}`}
                checked={!state.hidden.includes(name)}
                disabled={isLast(name)}
                onChange={() => toggle(name)}
              />{' '}
              {name}
            </label>
          ))}
          <button type="button" onClick={() => change({ hidden: [] })}>
            {text.showAll}
          </button>
        </div>
      </details>
      <button type="button" onClick={() => change({ ...DEFAULT_STATE, sort: undefined })}>
        {text.reset}
      </button>
      <button type="button" data-download="shown" onClick={download}>
        {text.download}
      </button>
    </div>
  );
}
