import { sourceHref } from '@/components/layout/href';
import { rowHref } from '@/components/source/row-href';
import type { Measure } from '@/data/claims/amount';
import { cellName, cellNotes, cellText } from '@/data/claims/cell-text';
import { claimWordsOf } from '@/data/claims/site-words';
import type { Cell } from '@/data/claims/terms';
import { shortName } from '@/data/sources/lookup';
import type { Context } from '@/data/text/context';

function Row({ cell, unit, context }: { cell: Cell; unit: Measure; context: Context }) {
  const { language } = context;
  const words = claimWordsOf(context);
  const value = cellText(cell, unit, words);
  return (
    <tr>
      <th scope="row">{cellName(cell, words)}</th>
      <td>{cell.label}</td>
      <td className="number">{cell.dataset && cell.rowId ? <a href={rowHref(language, cell.dataset, cell.rowId)}>{value}</a> : value}</td>
      <td>{cellNotes(cell, words).join('; ')}</td>
      <td>
        {cell.sourceIds.map((id, index) => [
          index > 0 && '; ',
          <a key={id} href={sourceHref(language, id)}>
            {shortName(id)}
          </a>,
        ])}
      </td>
    </tr>
  );
}

/** Every figure that a formula used, or looked for in vain, with its row and its sources. */
export function CellTable({ cells, unit, context }: { cells: Cell[]; unit: Measure; context: Context }) {
  const { text, format } = context;
  const words = text.pages.claims;
  const caption = words.figuresUsed(format.number(cells.length));
  return (
    <section className="scroll" aria-label={caption} tabIndex={0}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.cells.figure}</th>
            <th scope="col">{words.cells.period}</th>
            <th scope="col" className="number">
              {words.cells.value}
            </th>
            <th scope="col">{words.cells.status}</th>
            <th scope="col">{text.chart.sources}</th>
          </tr>
        </thead>
        <tbody>
          {cells.map((cell) => (
            <Row key={`${cell.series?.id} ${cell.label}`} cell={cell} unit={unit} context={context} />
          ))}
        </tbody>
      </table>
    </section>
  );
}
