import type { Format } from '@/data/text/format';
import type { TableText } from '@/data/text/table-texts';
import styles from './table.module.css';
import type { Loading } from './use-rows.client';

interface TableStatusProps {
  loading: Loading;
  matching: number;
  count: number;
  ignored: readonly string[];
  text: TableText;
  format: Format;
  retry(): void;
}

/** One line that says how many rows match, that they are on their way, or that they did not come. */
export function TableStatus({ loading, matching, count, ignored, text, format, retry }: TableStatusProps) {
  return (
    <div className={styles.status}>
      <p role="status">
        {loading === 'loading' && text.loading}
        {loading === 'failed' && text.failed}
        {loading !== 'loading' && loading !== 'failed' && text.matching(format.number(matching), format.number(count))}
        {ignored.length > 0 && <span className={styles.ignored}> {text.ignored(format.list([...ignored]))}</span>}
      </p>
      {loading === 'failed' && (
        <button type="button" onClick={retry}>
          {text.retry}
        </button>
      )}
    </div>
  );
}
