import { DataText } from '@/components/layout/data-text';
import { sourceHref } from '@/components/layout/href';
import type { Claim } from '@/data/context/datasets';
import { sourceOf } from '@/data/sources/lookup';
import type { Context } from '@/data/text/context';
import styles from './claims.module.css';

/** The articles that make a statement. */
export function SaidIn({ claim, context: { language, text, format } }: { claim: Claim; context: Context }) {
  return (
    <p className={styles.said}>
      {text.pages.claims.saidIn}
      {format.marks.pair}
      {claim.articles.map((id, index) => [
        index > 0 && format.marks.facts,
        <a key={id} href={sourceHref(language, id)}>
          <DataText language={language}>{sourceOf(id).title}</DataText>
        </a>,
      ])}
    </p>
  );
}
