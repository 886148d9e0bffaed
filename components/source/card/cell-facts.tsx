import type { CardSource } from '@/data/provenance/around';
import type { Cell } from '@/data/provenance/cell';
import { evidenceOf } from '@/data/sources/evidence';
import { type CardContext, wordFor } from './card-context';

interface CellFactsProps {
  cell: Cell;
  sources: Record<string, CardSource>;
  context: CardContext;
}

/** Status, flags, method, rounding, note and the strength of the evidence, in words. */
export function CellFacts({ cell, sources, context: { words, format } }: CellFactsProps) {
  const { status, flags = [], method, roundedTo, note, row } = cell;
  const made = [method && wordFor(words.methods, method), roundedTo && words.rounded(format.number(roundedTo))].filter(
    (said) => typeof said === 'string',
  );
  const documents = cell.sources.flatMap((id) => sources[id] ?? []);
  // Documents that a computed figure was worked out from do not confirm each other.
  const evidence = row !== '' && documents.length > 0 && cell.value !== '' ? evidenceOf(documents) : undefined;
  return (
    <dl>
      {status && (
        <div>
          <dt>{words.status}</dt>
          <dd>{wordFor(words.statuses, status)}</dd>
        </div>
      )}
      {flags.length > 0 && (
        <div>
          <dt>{words.flags}</dt>
          <dd>{format.facts(flags.map((flag) => wordFor(words.flag, flag)))}</dd>
        </div>
      )}
      {made.length > 0 && (
        <div>
          <dt>{words.method}</dt>
          <dd>{format.sentences(made)}</dd>
        </div>
      )}
      {note && (
        <div>
          <dt>{row === '' ? words.howComputed : words.note}</dt>
          <dd lang={note.lang}>{note.text}</dd>
        </div>
      )}
      {evidence && (
        <div>
          <dt>{words.evidenceLabel}</dt>
          <dd>{format.pair(words.evidence[evidence], words.evidenceMeaning[evidence])}</dd>
        </div>
      )}
    </dl>
  );
}
