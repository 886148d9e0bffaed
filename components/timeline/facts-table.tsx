import { href } from '@/components/layout/href';
import { TableHead } from '@/components/table/scroll-table';
import type { Context } from '@/data/text/context';
import type { Span } from '@/data/timeline/around';
import type { FigureFacts } from '@/data/timeline/event-facts';
import styles from './event-page.module.css';
import { ChangeCell, SideCell } from './fact-cells';

/** What every series shows before and after an event; each figure's name leads to it and its sources. */
export function FactsTable({ facts, context }: { facts: FigureFacts[]; context: Context }) {
  const words = context.text.pages.timeline;
  const { columns, series: rowName } = words.around;
  const spans: Partial<Record<Span, string>> = words.around.spans;
  const nameOf = (label: string, span?: string) => (span === undefined ? label : rowName(label, span));
  return (
    <div className="scroll">
      <table className={styles.facts}>
        <TableHead columns={[columns.series, columns.before, columns.after, columns.change]} />
        {facts.map(({ id, path, series }) => (
          <tbody key={id}>
            <tr>
              <th colSpan={4} scope="rowgroup">
                <a href={href(context.language, path)}>{words.names[id]}</a>
              </th>
            </tr>
            {series.flatMap(({ series: { id: seriesId, label, unit }, around }) =>
              around.map(({ span, finding }) => (
                <tr key={`${seriesId} ${span}`}>
                  <th scope="row">{nameOf(label, spans[span])}</th>
                  <SideCell point={finding.before} unit={unit} context={context} />
                  <SideCell point={finding.after} unit={unit} context={context} />
                  <ChangeCell finding={finding} unit={unit} context={context} />
                </tr>
              )),
            )}
          </tbody>
        ))}
      </table>
    </div>
  );
}
