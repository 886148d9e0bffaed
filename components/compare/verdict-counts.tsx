import { ScrollTable } from '@/components/table/scroll-table';
import { catalogue } from '@/data/compare/catalogue';
import { isPoll } from '@/data/compare/comparable';
import { countBroken, countVerdicts } from '@/data/compare/count';
import { VERDICT_KINDS } from '@/data/compare/verdict';
import type { Context } from '@/data/text/context';
import styles from './compare.module.css';

/** How many pairs of poll series get each verdict, and what each means. */
export function VerdictCounts({ context: { language, text, format } }: { context: Context }) {
  const words = text.pages.compare.page.counts;
  const counts = countVerdicts(language);
  const broken = countBroken(language);
  const series = [...catalogue(language).values()].filter(isPoll).length;
  const pairs = VERDICT_KINDS.reduce((sum, kind) => sum + counts[kind], 0);
  return (
    <>
      <p>{words.intro(format.number(pairs), format.number(series))}</p>
      <ScrollTable label={words.title} columns={[words.columns.verdict, { figures: words.columns.pairs }, words.columns.meaning]}>
        <tbody>
          {VERDICT_KINDS.map((kind) => (
            <tr key={kind}>
              <th scope="row">{words.kinds[kind].name}</th>
              <td className="number">{format.number(counts[kind])}</td>
              <td>{words.kinds[kind].meaning}</td>
            </tr>
          ))}
        </tbody>
      </ScrollTable>
      <p className={styles.after}>{words.broken(format.number(broken.never), format.number(broken.mark))}</p>
    </>
  );
}
