import type { PlacedHeatChart } from './layout/placed';

/** A table of shades. It is its own data table: every cell says its value, empty cells say why in their title. */
export function HeatTable({ chart, caption, corner }: { chart: PlacedHeatChart; caption: string; corner: string }) {
  return (
    <section className="scroll" tabIndex={0} aria-label={caption}>
      <table className="heat">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{corner}</th>
            {chart.columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {chart.rows.map((row) => (
            <tr key={row.label}>
              <th scope="row">{row.label}</th>
              {row.cells.map((cell, index) => (
                <td
                  key={chart.columns[index]}
                  className={cell?.shade ? `h${cell.shade}` : undefined}
                  title={cell?.shade === 0 ? cell.title : undefined}
                >
                  {cell?.text}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
