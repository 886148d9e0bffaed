import { caveatSentences } from '@/data/claims/caveat-text';
import type { CheckedClaim } from '@/data/claims/checked';
import { claimedText, computedLines } from '@/data/claims/claim-text';
import { reasonTexts } from '@/data/claims/reason-text';
import { claimWordsOf } from '@/data/claims/site-words';
import type { Context } from '@/data/text/context';
import styles from './claims.module.css';

/** What is claimed beside what was worked out, and why the verdict is what it is. */
export function ClaimFinding({ checked, context }: { checked: CheckedClaim; context: Context }) {
  const texts = context.text.pages.claims;
  const words = claimWordsOf(context);
  const lines = computedLines(checked, words);
  const caveats = checked.caveats.flatMap((caveat) => caveatSentences(caveat, checked.unit, words));
  return (
    <>
      <dl className={styles.values}>
        <div>
          <dt>{texts.claimed}</dt>
          <dd>{claimedText(checked, words) ?? texts.noNumber}</dd>
        </div>
        <div>
          <dt>{texts.computed}</dt>
          {lines.length === 0 && <dd>{texts.notWorkedOut}</dd>}
          {lines.map((line) => (
            <dd key={line}>{line}</dd>
          ))}
        </div>
      </dl>
      <p>{reasonTexts(checked, words).join(' ')}</p>
      {caveats.length > 0 && (
        <ul className={styles.caveats} aria-label={texts.caveats}>
          {caveats.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
    </>
  );
}
