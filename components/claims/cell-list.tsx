import { rowHref } from '@/components/source/row-href';
import { cellText } from '@/data/claims/cell-text';
import type { Judged } from '@/data/claims/judge';
import type { Outcome } from '@/data/claims/outcome';
import type { ClaimWords } from '@/data/claims/words';
import type { Language } from '@/data/text/context';

/** As many figures as a list holds. */
const MOST = 4;

interface CellListProps {
  judged: Judged;
  outcome: Outcome;
  words: ClaimWords;
  language: Language;
  /** Where all of them are. */
  whole?: string;
}

/** The figures a formula used, each leading to its row. */
export function CellList({ judged, outcome, words, language, whole }: CellListProps) {
  const { cells } = outcome;
  const shown = whole !== undefined && cells.length > MOST + 1 ? cells.slice(0, MOST) : cells;
  return (
    <ul>
      {shown.map((cell) => {
        const said = words.format.pair(words.format.label(cell.label), cellText(cell, judged.unit, words));
        return (
          <li key={`${cell.series?.id} ${cell.label}`}>
            {cell.dataset && cell.rowId ? <a href={rowHref(language, cell.dataset, cell.rowId)}>{said}</a> : said}
          </li>
        );
      })}
      {shown.length < cells.length && (
        <li>
          <a href={whole}>{words.claims.more(words.format.number(cells.length))}</a>
        </li>
      )}
    </ul>
  );
}
