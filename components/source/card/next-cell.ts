/** A place in a grid of cells, counted from 0. */
export interface Place {
  row: number;
  column: number;
}

/** Where a key leads in a grid of `rows` by `columns`; `undefined` for keys that do not move. It stops at the edges. */
export function nextCell(key: string, { row, column }: Place, { rows, columns }: { rows: number; columns: number }): Place | undefined {
  const within = (at: Place): Place => ({
    row: Math.max(0, Math.min(rows - 1, at.row)),
    column: Math.max(0, Math.min(columns - 1, at.column)),
  });
  switch (key) {
    case 'ArrowUp':
      return within({ row: row - 1, column });
    case 'ArrowDown':
      return within({ row: row + 1, column });
    case 'ArrowLeft':
      return within({ row, column: column - 1 });
    case 'ArrowRight':
      return within({ row, column: column + 1 });
    case 'Home':
      return within({ row, column: 0 });
    case 'End':
      return within({ row, column: columns - 1 });
    case 'PageUp':
      return within({ row: row - 10, column });
    case 'PageDown':
      return within({ row: row + 10, column });
    default:
      return undefined;
  }
}
