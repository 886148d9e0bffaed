import { rowKey } from '@/data/provenance/around';
import { Address } from './address';
import { BreakNotes } from './break-notes';
import styles from './card.module.css';
import type { CardContext } from './card-context';
import { CellFacts } from './cell-facts';
import { Documents } from './documents';
import { OtherValues } from './other-values';
import { Parts } from './parts';
import type { ShownCell } from './shown-cell';
import { publishedText, readableText } from './value-text';
import { WaveMethod } from './wave-method';

/** What a card tells: value, status, documents, other values, method, address. */
export function CardBody({ shown: { subtitle, cell, around }, context }: { shown: ShownCell; context: CardContext }) {
  const { words, format } = context;
  if (!cell) return <p>{words.noCell}</p>;
  const readable = readableText(cell, context);
  const made = cell.row === '' ? words.computed : words.published;
  const how = cell.column === '' ? made : format.commas([made, words.column(cell.column)]);
  const others = around.others[rowKey(cell)] ?? [];
  const wave = cell.wave === undefined ? undefined : around.waves[cell.wave];
  return (
    <>
      {subtitle && <p>{subtitle}</p>}
      <p className={styles.value}>
        <b>{publishedText(cell, context)}</b>{' '}
        <small>{readable === undefined || readable === cell.value ? how : format.aside(how, readable)}</small>
      </p>
      <CellFacts cell={cell} sources={around.sources} context={context} />
      {cell.parts && <Parts parts={cell.parts} context={context} />}
      <Documents ids={cell.sources} sources={around.sources} context={context} />
      {others.length > 0 && <OtherValues cell={cell} others={others} sources={around.sources} context={context} />}
      {wave && <WaveMethod wave={wave} context={context} />}
      {wave && <BreakNotes breaks={wave.breaks} context={context} />}
      {cell.row !== '' && <Address cell={cell} context={context} />}
    </>
  );
}
