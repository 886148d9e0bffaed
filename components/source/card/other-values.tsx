import { sourceHref } from '@/components/layout/href';
import { rowHref } from '@/components/source/row-href';
import type { CardSource, OtherValue } from '@/data/provenance/around';
import type { Cell } from '@/data/provenance/cell';
import type { CardContext } from './card-context';

interface OtherValuesProps {
  cell: Cell;
  others: OtherValue[];
  sources: Record<string, CardSource>;
  context: CardContext;
}

function whereItStands({ kind, value, by = '', preferred }: OtherValue, { words }: CardContext): string {
  if (kind === 'print') return words.otherPrint(value, by);
  if (kind === 'left-out') return words.leftOut(value);
  return preferred ? words.drawnRow(value) : words.otherRow(value);
}

/** Values other than the one shown, who holds them, and why this one was kept. */
export function OtherValues({ cell, others, sources, context }: OtherValuesProps) {
  const { words, language } = context;
  // Other rows hold other values of every column; only this column's are others of this cell.
  const about = others.filter(({ kind, column }) => kind !== 'row' || column === cell.column);
  const isDrawn = about.some(({ preferred }) => preferred === false) && !about.some(({ preferred }) => preferred);
  if (about.length === 0) return null;
  return (
    <>
      <h3>{words.others}</h3>
      {isDrawn && <p>{words.thisOne}</p>}
      <ul>
        {about.map((other) => (
          <li key={`${other.kind} ${other.value} ${other.row ?? ''} ${other.column ?? ''}`}>
            {whereItStands(other, context)}
            {other.kind === 'print' && other.column && other.column !== cell.column && ` ${words.about(other.column)}`}
            {other.reason && ` ${words.kept(other.reason)}`}
            {other.settled === false && ` ${words.unsettled}`}
            {other.row && (
              <>
                {' '}
                <a href={rowHref(language, cell.dataset, other.row)}>{words.otherRowLink}</a>
              </>
            )}
            {other.sources.map((id) => (
              <span key={id}>
                {' '}
                [<a href={sourceHref(language, id)}>{sources[id]?.publisher ?? id}</a>]
              </span>
            ))}
          </li>
        ))}
      </ul>
    </>
  );
}
