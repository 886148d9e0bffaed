import type { Claim } from '@/data/context/datasets';
import type { Context } from '@/data/text/context';
import { dataWords } from '@/data/text/data-words';
import styles from './claims.module.css';

/** The statement as its articles have it, under a heading that is our translation; nothing where the heading is the statement itself. */
export function OriginalStatement({ claim: { statement }, context: { language, text } }: { claim: Claim; context: Context }) {
  const { quoted, ourTranslation } = text.pages.claims;
  if (dataWords(statement, language).text === statement) return null;
  return (
    <p className={styles.said}>
      {ourTranslation} <span lang="en">{quoted(statement)}</span>
    </p>
  );
}
