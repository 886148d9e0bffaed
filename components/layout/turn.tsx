import type { ReactNode } from 'react';
import styles from './turn.module.css';

interface TurnProps {
  words: { label: string; before: string; after: string };
  /** Links to the pages before and after this one of its kind; missing at the ends. */
  before?: ReactNode;
  after?: ReactNode;
}

/** At the foot of a page: the way to its neighbours. */
export function Turn({ words, before, after }: TurnProps) {
  return (
    <nav className={styles.turn} aria-label={words.label}>
      {before && (
        <p>
          {words.before}
          <br />
          {before}
        </p>
      )}
      {after && (
        <p>
          {words.after}
          <br />
          {after}
        </p>
      )}
    </nav>
  );
}
