import { DataText } from '@/components/layout/data-text';
import { sourceHref } from '@/components/layout/href';
import type { Claim } from '@/data/context/datasets';
import { sourceOf } from '@/data/sources/lookup';
import type { Context } from '@/data/text/context';
import styles from './claims.module.css';

/** The articles that make a statement. */
export function SaidIn({ claim, context: { language, text } }: { claim: Claim; context: Context }) {
  return (
    <p className={styles.said}>
      {text.pages.claims.saidIn}:{' '}
      {claim.articles.map((id, index) => [
        index > 0 && '; ',
        <a key={id} href={sourceHref(language, id)}>
          <DataText language={language}>{sourceOf(id).title}</DataText>
        </a>,
      ])}
    </p>
  );
}
