import type { ReactNode } from 'react';
import type { Figure } from '@/data/figure';
import type { Point, Unit } from '@/data/series';
import type { ChartContext } from '@/data/text/context';
import { type FigureRows, rowsOf } from './rows';

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

const sourcesIn = (points: (Point | undefined)[]): string[] => [...new Set(points.flatMap((point) => point?.sourceIds ?? []))];

/** Rows, each with how many from it on rest on the same sources; 0 where they are those of the row above. */
function withSpans(rows: FigureRows['rows']): (FigureRows['rows'][number] & { span: number })[] {
  const named = rows.map(({ points }) => sourcesIn(points).join());
  return rows.map((row, index) => {
    if (index > 0 && named[index - 1] === named[index]) return { ...row, span: 0 };
    const change = named.findIndex((other, later) => later > index && other !== named[index]);
    return { ...row, span: (change < 0 ? rows.length : change) - index };
  });
}

interface SourceCellProps {
  points: (Point | undefined)[];
  /** Rows that share the cell: 66 years in eight tables would repeat a few links a thousand times. */
  span: number;
  sources: string[];
  id: string;
}

/** The footnotes of one row, or of several that follow one another. */
function SourceCell({ points, span, sources, id }: SourceCellProps) {
  return (
    <td rowSpan={span > 1 ? span : undefined}>
      {sourcesIn(points)
        .map((source) => sources.indexOf(source) + 1)
        .map((number) => (
          <a key={number} href={`#${id}-${number}`}>
            {number}
          </a>
        ))}
    </td>
  );
}

/** Makes the cells of a figure's table answer. */
export type Cards = (figure: Figure, table: ReactNode) => ReactNode;

/** The figure's data as a table, each row with the numbers of its footnotes. */
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
          {withSpans(rows).map((row) => (
            <tr key={row.label}>
              <th scope="row">{context.format.label(row.label)}</th>
              {columns.map((column, index) => (
                <Cell key={column.id} point={row.points[index]} unit={figure.chart.unit} context={context} />
              ))}
              {row.span > 0 && <SourceCell points={row.points} span={row.span} sources={sources} id={figure.id} />}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
