/** A column as a table shows it. */
export interface TableColumn {
  name: string;
  /** `code`: short words and dates, which a break at a hyphen would tear. `sources`: ids that lead to the source's entry. */
  kind: 'text' | 'code' | 'number' | 'address' | 'sources';
  /** Values to choose from, where the column is a closed list. */
  choices?: string[];
}

/** A row as published: one text a column. */
export interface TableRow {
  id: string;
  cells: string[];
}

/** The anchor of a row. An id may hold spaces (a commodity's name is part of its key), an anchor may not. */
export const rowAnchor = (id: string): string => id.replaceAll(/\s+/g, '_');
