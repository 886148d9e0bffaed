import type { CheckedClaim } from '@/data/claims/checked';
import { formulaTexts } from '@/data/claims/formula-text';
import { foundLines } from '@/data/claims/found-text';
import type { Outcome } from '@/data/claims/outcome';
import { seriesName } from '@/data/claims/site-figures';
import { claimWordsOf } from '@/data/claims/site-words';
import type { Context } from '@/data/text/context';
import { CellTable } from './cell-table';

function Sentences({ sentences }: { sentences: string[] }) {
  const [only] = sentences;
  if (sentences.length === 1) return <p>{only}</p>;
  return (
    <ol>
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ol>
  );
}

/** A formula in words with every figure it used. */
export function FormulaSection({ checked, outcome, context }: { checked: CheckedClaim; outcome: Outcome; context: Context }) {
  const words = context.text.pages.claims;
  const unit = checked.unit;
  return (
    <>
      {outcome.parts && <p>{words.formulas.every}</p>}
      <Sentences sentences={formulaTexts(outcome, unit, seriesName(context.language), claimWordsOf(context))} />
      <CellTable outcome={outcome} unit={unit} context={context} />
    </>
  );
}

/** What comes nearest to a statement that no formula fits. */
export function NearestSection({ checked, context }: { checked: CheckedClaim; context: Context }) {
  const words = context.text.pages.claims;
  if (checked.nearest.length === 0) return null;
  return (
    <>
      <h2 id="nearest">{words.reasons.nearest}</h2>
      {checked.nearest.map((outcome) => (
        <div key={JSON.stringify(outcome.formula)}>
          <p>
            <b>{context.format.facts(foundLines(outcome, checked.unit, claimWordsOf(context)))}</b>
          </p>
          <FormulaSection checked={checked} outcome={outcome} context={context} />
        </div>
      ))}
    </>
  );
}
