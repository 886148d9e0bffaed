import { caveatSentences } from '@/data/claims/caveat-text';
import { claimedText, computedLines } from '@/data/claims/claim-text';
import type { Judged } from '@/data/claims/judge';
import { reasonTexts } from '@/data/claims/reason-text';
import type { ClaimWords } from '@/data/claims/words';
import styles from './claims.module.css';

/** What is claimed beside what was worked out, and why the verdict is what it is. */
export function ClaimFinding({ judged, words }: { judged: Judged; words: ClaimWords }) {
  const texts = words.claims;
  const lines = computedLines(judged, words);
  const caveats = judged.caveats.flatMap((caveat) => caveatSentences(caveat, judged.unit, words));
  return (
    <>
      <dl className={styles.values}>
        <div>
          <dt>{texts.claimed}</dt>
          <dd>{claimedText(judged, words) ?? texts.noNumber}</dd>
        </div>
        <div>
          <dt>{texts.computed}</dt>
          {lines.length === 0 && <dd>{texts.notWorkedOut}</dd>}
          {lines.map((line) => (
            <dd key={line}>{line}</dd>
          ))}
        </div>
      </dl>
      <p>{reasonTexts(judged, words).join(' ')}</p>
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
