import { contextOf, type Language } from '@/data/text/context';
import styles from './not-come.module.css';

/** Says on a page that shows what its address asks for, by the loader's mark, that what reads the address did not arrive. */
export function NotCome({ language }: { language: Language }) {
  return (
    <p role="status" className={styles.notCome}>
      {contextOf(language).text.site.notCome}
    </p>
  );
}
