import { href } from '@/components/layout/href';
import type { CheckedClaim } from '@/data/claims/checked';
import { claimPath, claimSlug } from '@/data/claims/checked';
import { stateOf } from '@/data/claims/claim-state';
import { formulaTexts } from '@/data/claims/formula-text';
import { seriesName } from '@/data/claims/site-figures';
import { claimWordsOf } from '@/data/claims/site-words';
import type { Context } from '@/data/text/context';
import { dataWords } from '@/data/text/data-words';
import { CellList } from './cell-list';
import { ClaimFinding } from './claim-finding';
import styles from './claims.module.css';
import { OriginalStatement } from './original-statement';
import { SaidIn } from './said-in';
import { VerdictMark } from './verdict-mark';

/** One statement of the list; it leads to its own page, with the figure and everything else. */
export function ClaimEntry({ checked, context }: { checked: CheckedClaim; context: Context }) {
  const { claim, verdict, outcome } = checked;
  const { language, text } = context;
  const words = text.pages.claims;
  const nameOf = seriesName(language);
  const statement = dataWords(claim.statement, language);
  return (
    <li id={claimSlug(claim.claim_id)} className={`${styles.claim} ${styles[claim.topic]} ${styles[verdict]}`}>
      <p className={styles.head}>
        <VerdictMark verdict={verdict} texts={words} />
        <span>
          {words.topics[claim.topic]} · {claim.claim_id}
        </span>
      </p>
      <h3>
        <a href={href(language, claimPath(claim.claim_id))} lang={statement.language}>
          {words.quoted(statement.text)}
        </a>
      </h3>
      <OriginalStatement claim={claim} context={context} />
      <div className={`later ${styles.finding}`}>
        <ClaimFinding judged={checked} words={claimWordsOf(context)} />
      </div>
      {outcome && (
        <details className={styles.more}>
          <summary>{words.formula}</summary>
          {formulaTexts(outcome, checked.unit, nameOf, claimWordsOf(context)).map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
          <CellList
            judged={checked}
            outcome={outcome}
            words={claimWordsOf(context)}
            language={language}
            whole={href(language, claimPath(claim.claim_id))}
          />
        </details>
      )}
      <SaidIn claim={claim} context={context} />
      {stateOf(checked) && (
        <p className={styles.said}>
          <a href={href(language, claimPath(claim.claim_id))}>{words.whole(claim.claim_id)}</a>
        </p>
      )}
    </li>
  );
}
