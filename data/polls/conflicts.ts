import { conflictsOf } from '../sources/conflicts';
import type { Context } from '../text/context';

/** A value in print other than the one kept, and who printed it. */
export interface OtherValue {
  other: string;
  by: string;
}

let byRow: Map<string, OtherValue[]> | undefined;

/** Other values in print for a poll row. */
export function otherValues(rowId: string): OtherValue[] {
  if (!byRow) {
    byRow = new Map();
    for (const { row, value_other, printed_by = '' } of [...conflictsOf('poll-responses'), ...conflictsOf('poll-means')]) {
      if (row === undefined || value_other === undefined) continue;
      byRow.set(row, [...(byRow.get(row) ?? []), { other: value_other, by: printed_by }]);
    }
  }
  return byRow.get(rowId) ?? [];
}

/** A sentence for each other value in print. */
export const conflictNotes = (rowId: string, { text }: Context): string[] =>
  otherValues(rowId).map(({ other, by }) => text.pages.polls.alsoPrinted(other, by));
