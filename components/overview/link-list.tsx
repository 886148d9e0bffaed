import { href } from '@/components/layout/href';
import type { Language } from '@/data/text/context';
import styles from './overview.module.css';

/** Ways into the site, each with a line that says what is there. */
export function LinkList({ items, language }: { items: { path: string; name: string; line: string }[]; language: Language }) {
  return (
    <ul className={styles.links}>
      {items.map(({ path, name, line }) => (
        <li key={path}>
          <a href={href(language, path)}>{name}</a>
          <br />
          {line}
        </li>
      ))}
    </ul>
  );
}
