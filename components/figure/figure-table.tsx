import type { Figure } from '@/data/figure';
import type { Point, Unit } from '@/data/series';
import type { ChartContext } from '@/data/text/context';
import { rowsOf } from './rows';

/** Above this many rows the source numbers are not links: 66 years in eight tables repeat a few links a thousand times, 2 kB of a page. */
const LINKED_ROWS = 60;

/** Units of poll figures, which are tabled with the decimals of their source. */
const POLL_UNITS: Unit[] = ['percent', 'degrees', 'score'];

/** What a table prints for a point: the figure as published, or why there is none. */
function cellText(point: Point, unit: Unit, { text, format }: ChartContext): string {
  if (point.value === undefined) return text.codes.absence[point.absence ?? 'not-found'];
  if (POLL_UNITS.includes(unit) && point.printed !== undefined) return point.printed;
  const whole = unit === 'persons' || unit === 'rank' || Math.abs(point.value) >= 10_000;
  return format.number(point.value, whole ? 0 : 1);
}

/** Marks after a figure: `p` provisional, `e` estimate, `d` derived, `*` see the flags in the CSV and on the source's entry. */
function marksOf(point: Point): string {
  const status = point.status === 'final' ? '' : point.status.charAt(0);
  return point.flags.length > 0 ? `${status}*` : status;
}

function Cell({ point, unit, context }: { point: Point | undefined; unit: Unit; context: ChartContext }) {
  if (!point) return <td />;
  const marks = marksOf(point);
  return (
    <td className="number">
      {cellText(point, unit, context)}
      {marks && <sup>{marks}</sup>}
    </td>
  );
}

function SourceNumbers({ points, sources, id, linked }: { points: (Point | undefined)[]; sources: string[]; id: string; linked: boolean }) {
  const numbers = [...new Set(points.flatMap((point) => point?.sourceIds ?? []))].map((source) => sources.indexOf(source) + 1);
  return (
    <td>
      {linked
        ? numbers.map((number) => (
            <a key={number} href={`#${id}-${number}`}>
              {number}
            </a>
          ))
        : numbers.join(' ')}
    </td>
  );
}

/** The figure's data as a table, with a number for each row's sources. */
export function FigureTable({ figure, sources, context }: { figure: Figure; sources: string[]; context: ChartContext }) {
  const { text } = context;
  const { columns, rows } = rowsOf(figure);
  return (
    <div className="scroll">
      <table className="figure-table">
        <caption>{figure.subtitle}</caption>
        <thead>
          <tr>
            <th scope="col">{figure.chart.kind === 'time' ? text.chart.period : text.chart.group}</th>
            {columns.map((column) => (
              <th key={column.id} scope="col" className="number">
                {column.label}
              </th>
            ))}
            <th scope="col">{text.chart.sources}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.label}>
              <th scope="row">{context.format.label(row.label)}</th>
              {columns.map((column, index) => (
                <Cell key={column.id} point={row.points[index]} unit={figure.chart.unit} context={context} />
              ))}
              <SourceNumbers points={row.points} sources={sources} id={figure.id} linked={rows.length <= LINKED_ROWS} />
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
