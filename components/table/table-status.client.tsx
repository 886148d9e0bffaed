import { briefly } from '@/data/ignored';
import type { Format } from '@/data/text/format';
import styles from './table.module.css';
import { filled, type TableWords } from './table-words';
import type { Loading } from './use-rows.client';

interface TableStatusProps {
  loading: Loading;
  matching: number;
  count: number;
  ignored: readonly string[];
  text: TableWords;
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
        {loading !== 'loading' && loading !== 'failed' && filled(text.matching, format.number(matching), format.number(count))}
        {ignored.length > 0 && <span className={styles.ignored}> {filled(text.ignored, format.list(briefly(ignored)))}</span>}
      </p>
      {loading === 'failed' && (
        <button type="button" onClick={retry}>
          {text.retry}
        </button>
      )}
    </div>
  );
}
