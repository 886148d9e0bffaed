import { sourceHref } from '@/components/layout/href';
import { rowHref } from '@/components/source/row-href';
import { TableHead } from '@/components/table/scroll-table';
import type { Measure } from '@/data/claims/amount';
import { cellNames, cellNotes, cellText } from '@/data/claims/cell-text';
import type { Outcome } from '@/data/claims/outcome';
import { claimWordsOf } from '@/data/claims/site-words';
import type { Cell } from '@/data/claims/terms';
import { shortName } from '@/data/sources/lookup';
import type { Context } from '@/data/text/context';
import styles from './claims.module.css';

function Row({ cell, name, unit, context }: { cell: Cell; name: string | undefined; unit: Measure; context: Context }) {
  const { language } = context;
  const words = claimWordsOf(context);
  const value = cellText(cell, unit, words);
  return (
    <tr>
      {name !== undefined && <td>{name}</td>}
      <th scope="row">{context.format.label(cell.label)}</th>
      <td className="number">{cell.dataset && cell.rowId ? <a href={rowHref(language, cell.dataset, cell.rowId)}>{value}</a> : value}</td>
      <td>{words.format.sentences(cellNotes(cell, words))}</td>
      <td>
        {cell.sourceIds.map((id, index) => [
          index > 0 && context.format.marks.facts,
          <a key={id} href={sourceHref(language, id)}>
            {shortName(id)}
          </a>,
        ])}
      </td>
    </tr>
  );
}

/** Every figure that a formula used, or looked for in vain, with its row and its sources. What all are of is not repeated. */
export function CellTable({ outcome, unit, context }: { outcome: Outcome; unit: Measure; context: Context }) {
  const { text, format } = context;
  const words = text.pages.claims;
  const { cells } = outcome;
  const names = cellNames(outcome, claimWordsOf(context));
  const caption = words.figuresUsed(format.number(cells.length));
  return (
    <section className="scroll" aria-label={caption} tabIndex={0}>
      <table className={styles.cells}>
        <caption>{caption}</caption>
        <TableHead
          columns={[
            ...(names ? [words.cells.figure] : []),
            words.cells.period,
            { figures: words.cells.value },
            words.cells.status,
            text.chart.sources,
          ]}
        />
        <tbody>
          {cells.map((cell, index) => (
            <Row key={`${cell.series?.id} ${cell.label}`} cell={cell} name={names?.[index]} unit={unit} context={context} />
          ))}
        </tbody>
      </table>
    </section>
  );
}
