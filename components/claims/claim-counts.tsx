import type { CheckedClaim } from '@/data/claims/checked';
import { VERDICTS } from '@/data/claims/judge';
import type { Context } from '@/data/text/context';
import styles from './claims.module.css';
import { VerdictMark } from './verdict-mark';

/** How many statements got each verdict, and what each means. */
export function ClaimCounts({ checked, context }: { checked: CheckedClaim[]; context: Context }) {
  const words = context.text.pages.claims;
  return (
    <section className="scroll" aria-label={words.counts.title} tabIndex={0}>
      <table className={styles.counts}>
        <thead>
          <tr>
            <th scope="col">{words.counts.verdict}</th>
            <th scope="col" className="number">
              {words.counts.count}
            </th>
            <th scope="col">{words.counts.meaning}</th>
          </tr>
        </thead>
        <tbody>
          {VERDICTS.map((verdict) => (
            <tr key={verdict}>
              <th scope="row">
                <VerdictMark verdict={verdict} texts={words} />
              </th>
              <td className="number">{context.format.number(checked.filter((entry) => entry.verdict === verdict).length)}</td>
              <td>{words.verdicts[verdict].meaning}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
