import { useDeferredValue, useMemo, useState } from 'react';
import { found } from '@/data/compare/picker';
import styles from './own.module.css';
import type { OwnTools } from './own-tools.client';

/** Rows shown at once; another word finds the rest. */
const MOST_ROWS = 12;

/** Finds the series of a claim by what is typed. */
export function SeriesField({ tools: { picker, words }, choose }: { tools: OwnTools; choose: (id: string) => void }) {
  const [typed, setTyped] = useState('');
  const deferred = useDeferredValue(typed);
  const matches = useMemo(() => (deferred.trim() === '' ? undefined : found(picker, deferred)), [picker, deferred]);
  const texts = words.claims.own;
  const { number } = words.format;
  return (
    <>
      <label className={styles.field}>
        {texts.search}
        <input type="search" value={typed} onChange={(event) => setTyped(event.target.value)} />
      </label>
      <p role="status" className={styles.soft}>
        {matches && texts.found(number(matches.length))}
      </p>
      <ul className={styles.offers}>
        {matches?.slice(0, MOST_ROWS).map(({ id, label, first, last }) => (
          <li key={id}>
            <button type="button" onClick={() => choose(id)}>
              {label} <span className={styles.soft}>{words.text.run(words.format.label(first), words.format.label(last))}</span>
            </button>
          </li>
        ))}
      </ul>
      {matches && matches.length > MOST_ROWS && <p className={styles.soft}>{texts.more(number(matches.length - MOST_ROWS))}</p>}
    </>
  );
}
