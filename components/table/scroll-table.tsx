import type { ReactNode } from 'react';

/** What stands over a column; that of figures stands on the right, as they do. */
type Heading = string | { figures: string };

/** The headings of a table's columns. */
export function TableHead({ columns }: { columns: readonly Heading[] }) {
  return (
    <thead>
      <tr>
        {columns.map((column) =>
          typeof column === 'string' ? (
            <th key={column} scope="col">
              {column}
            </th>
          ) : (
            <th key={column.figures} scope="col" className="number">
              {column.figures}
            </th>
          ),
        )}
      </tr>
    </thead>
  );
}

interface ScrollTableProps {
  /** Names the part of the page that scrolls. */
  label: string;
  columns: readonly Heading[];
  className?: string;
  /** The body. */
  children: ReactNode;
}

/** A table wider than a phone: it scrolls sideways in its place, by keyboard too. */
export function ScrollTable({ label, columns, className, children }: ScrollTableProps) {
  return (
    <section className="scroll" aria-label={label} tabIndex={0}>
      <table className={className}>
        <TableHead columns={columns} />
        {children}
      </table>
    </section>
  );
}
