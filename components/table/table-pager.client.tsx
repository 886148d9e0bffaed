import type { Format } from '@/data/text/format';
import styles from './table.module.css';
import { filled, type TableWords } from './table-words';

interface TablePagerProps {
  page: number;
  pages: number;
  text: TableWords;
  format: Format;
  go(page: number): void;
}

/** Under the table: which page, and the ones beside it. */
export function TablePager({ page, pages, text, format, go }: TablePagerProps) {
  return (
    <div className={styles.pager}>
      <button type="button" disabled={page <= 1} onClick={() => go(page - 1)}>
        {text.previous}
      </button>
      <span>{filled(text.page, format.number(page), format.number(pages))}</span>
      <button type="button" disabled={page >= pages} onClick={() => go(page + 1)}>
        {text.next}
      </button>
    </div>
  );
}
