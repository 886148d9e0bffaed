import { rowHref } from '@/components/source/row-href';
import type { DatasetName } from '@/data/catalogue';
import type { Cell } from '@/data/provenance/cell';
import type { CardContext } from './card-context';

/** Rows named one by one: the twelve months of a sum and its two ends. */
const MOST = 14;

/** The rows that a computed figure was worked out from, each a link to its place in the data. */
export function Parts({ parts, context: { words, language, format } }: { parts: NonNullable<Cell['parts']>; context: CardContext }) {
  const rows = (Object.entries(parts) as [DatasetName, string[]][]).flatMap(([dataset, ids]) => ids.map((row) => ({ dataset, row })));
  return (
    <>
      <h3>{words.parts}</h3>
      <ul>
        {rows.slice(0, MOST).map(({ dataset, row }) => (
          <li key={`${dataset}/${row}`}>
            <a href={rowHref(language, dataset, row)}>{`${dataset} ${row}`}</a>
          </li>
        ))}
        {rows.length > MOST && <li>{words.moreParts(format.number(rows.length - MOST))}</li>}
      </ul>
    </>
  );
}
