import { DataText } from '@/components/layout/data-text';
import { href } from '@/components/layout/href';
import type { CheckedClaim } from '@/data/claims/checked';
import { claimPath } from '@/data/claims/checked';
import type { Context } from '@/data/text/context';
import styles from './claims.module.css';

interface ClaimTurnProps {
  before?: CheckedClaim;
  after?: CheckedClaim;
  context: Context;
}

/** To the statements before and after this one. */
export function ClaimTurn({ before, after, context: { language, text } }: ClaimTurnProps) {
  const words = text.pages.claims.turn;
  const sides = [
    { side: words.before, checked: before },
    { side: words.after, checked: after },
  ];
  return (
    <nav className={styles.turn} aria-label={words.label}>
      {sides.map(({ side, checked }) => (
        <p key={side}>
          {checked && (
            <>
              {side}
              <br />
              <a href={href(language, claimPath(checked.claim.claim_id))}>
                <DataText language={language}>{checked.claim.statement}</DataText>
              </a>
            </>
          )}
        </p>
      ))}
    </nav>
  );
}
