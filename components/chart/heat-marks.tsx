import type { PlacedHeatChart } from './layout/placed';

/** Height of a row of a heat map in a picture, in px. */
export const HEAT_ROW = 20;

/** From this shade on a cell is too dark for ink. */
const DARK = 5;

/** A heat map as drawn cells, for a picture; on a page it is an HTML table. */
export function HeatMarks({ chart, width }: { chart: PlacedHeatChart; width: number }) {
  const cell = width / chart.columns.length;
  const middle = (index: number) => Math.round((index + 0.5) * cell * 10) / 10;
  return (
    <>
      {chart.columns.map((column, index) => (
        <text key={column} x={middle(index)} y={-7} textAnchor="middle">
          {column}
        </text>
      ))}
      {chart.rows.map((row, index) => (
        <g key={row.label} transform={`translate(0 ${index * HEAT_ROW})`}>
          <text className="row" x={-9} y={15} textAnchor="end">
            {row.label}
          </text>
          {row.cells.map(
            (value, column) =>
              value && (
                <g key={chart.columns[column]}>
                  {value.shade > 0 && (
                    <rect className={`h${value.shade}`} x={middle(column) - cell / 2} width={cell - 1} height={HEAT_ROW - 1} />
                  )}
                  <text className={value.shade >= DARK ? 'inside' : 'row'} x={middle(column)} y={15} textAnchor="middle">
                    {value.text}
                  </text>
                </g>
              ),
          )}
        </g>
      ))}
    </>
  );
}
