import { href } from '@/components/layout/href';
import { rowHref } from '@/components/source/row-href';
import { cellText } from '@/data/claims/cell-text';
import type { CheckedClaim } from '@/data/claims/checked';
import { claimPath } from '@/data/claims/checked';
import type { Outcome } from '@/data/claims/outcome';
import { claimWordsOf } from '@/data/claims/site-words';
import type { Context } from '@/data/text/context';

/** As many figures as a list holds; the page of the claim has all of them. */
const MOST = 4;

/** The figures a formula used, each leading to its row. */
export function CellList({ checked, outcome, context }: { checked: CheckedClaim; outcome: Outcome; context: Context }) {
  const { language, text, format } = context;
  const words = claimWordsOf(context);
  const { cells } = outcome;
  const shown = cells.length > MOST + 1 ? cells.slice(0, MOST) : cells;
  return (
    <ul>
      {shown.map((cell) => (
        <li key={`${cell.series?.id} ${cell.label}`}>
          {cell.dataset && cell.rowId ? (
            <a href={rowHref(language, cell.dataset, cell.rowId)}>
              {cell.label}: {cellText(cell, checked.unit, words)}
            </a>
          ) : (
            `${cell.label}: ${cellText(cell, checked.unit, words)}`
          )}
        </li>
      ))}
      {shown.length < cells.length && (
        <li>
          <a href={href(language, claimPath(checked.claim.claim_id))}>{text.pages.claims.more(format.number(cells.length))}</a>
        </li>
      )}
    </ul>
  );
}
