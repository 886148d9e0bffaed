import type { Verdict } from '@/data/claims/judge';
import type { Context } from '@/data/text/context';
import styles from './claims.module.css';

/** The name of a verdict with its sign. */
export function VerdictMark({ verdict, context }: { verdict: Verdict; context: Context }) {
  const { name, sign } = context.text.pages.claims.verdicts[verdict];
  return (
    <span className={styles.verdict}>
      <span aria-hidden="true" className={styles.sign}>
        {sign}
      </span>
      {name}
    </span>
  );
}
