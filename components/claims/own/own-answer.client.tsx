import { PointCards } from '@/components/source/card/point-cards.client';
import { formulaTexts } from '@/data/claims/formula-text';
import { judgeOwn, type OwnClaim } from '@/data/claims/own';
import { CellList } from '../cell-list';
import { ClaimFigures } from '../claim-figures';
import { ClaimFinding } from '../claim-finding';
import { VerdictMark } from '../verdict-mark';
import styles from './own.module.css';
import type { OwnTools } from './own-tools.client';

/** What the data say of a reader's claim: verdict, reason, formula, figures and chart, as for every other claim. */
export function OwnAnswer({ tools, claim }: { tools: OwnTools; claim: OwnClaim }) {
  const { words, context, figures, store } = tools;
  const { own, compare, formula } = words.claims;
  const judged = judgeOwn(claim, figures);
  if (!judged?.outcome) return <p className={styles.soft}>{own.wanting}</p>;
  const { outcome } = judged;
  const nameOf = (id: string): string => store.find(id)?.series.label ?? id;
  return (
    <>
      <div role="status">
        <h3>{own.answer}</h3>
        <p>
          <VerdictMark verdict={judged.verdict} texts={words.claims} />
        </p>
        <ClaimFinding judged={judged} words={words} />
      </div>
      <h3>{formula}</h3>
      {formulaTexts(outcome, judged.unit, nameOf, words).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <CellList judged={judged} outcome={outcome} words={words} language={context.language} />
      <p className={styles.soft}>{own.sources}</p>
      <ClaimFigures
        judged={judged}
        name="own"
        link={compare}
        find={store.find}
        sourceOf={store.sourceOf}
        context={context}
        cards={(figure, table) => (
          <PointCards figure={figure} columnOf={store.columnOf} context={context}>
            {table}
          </PointCards>
        )}
      />
    </>
  );
}
