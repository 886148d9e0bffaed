import { ScrollTable } from '@/components/table/scroll-table';
import type { CheckedClaim } from '@/data/claims/checked';
import { VERDICTS } from '@/data/claims/judge';
import type { Context } from '@/data/text/context';
import styles from './claims.module.css';
import { VerdictMark } from './verdict-mark';

/** How many statements got each verdict, and what each means. */
export function ClaimCounts({ checked, context }: { checked: CheckedClaim[]; context: Context }) {
  const words = context.text.pages.claims;
  return (
    <ScrollTable
      label={words.counts.title}
      columns={[words.counts.verdict, { figures: words.counts.count }, words.counts.meaning]}
      className={styles.counts}
    >
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
    </ScrollTable>
  );
}
