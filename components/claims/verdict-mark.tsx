import type { Verdict } from '@/data/claims/judge';
import type { ClaimWords } from '@/data/claims/words';
import styles from './claims.module.css';

/** The name of a verdict with its sign. */
export function VerdictMark({ verdict, texts }: { verdict: Verdict; texts: ClaimWords['claims'] }) {
  const { name, sign } = texts.verdicts[verdict];
  return (
    <span className={styles.verdict}>
      <span aria-hidden="true" className={styles.sign}>
        {sign}
      </span>
      {name}
    </span>
  );
}
