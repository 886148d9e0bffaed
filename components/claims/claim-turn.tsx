import { DataText } from '@/components/layout/data-text';
import { href } from '@/components/layout/href';
import { Turn } from '@/components/layout/turn';
import type { CheckedClaim } from '@/data/claims/checked';
import { claimPath } from '@/data/claims/checked';
import type { Context } from '@/data/text/context';

interface ClaimTurnProps {
  before?: CheckedClaim;
  after?: CheckedClaim;
  context: Context;
}

/** To the statements before and after this one. */
export function ClaimTurn({ before, after, context: { language, text } }: ClaimTurnProps) {
  const link = (checked: CheckedClaim | undefined) =>
    checked && (
      <a href={href(language, claimPath(checked.claim.claim_id))}>
        <DataText language={language}>{checked.claim.statement}</DataText>
      </a>
    );
  return <Turn words={text.pages.claims.turn} before={link(before)} after={link(after)} />;
}
