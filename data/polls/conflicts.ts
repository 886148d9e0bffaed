import { conflictsOf } from '../sources/conflicts';
import type { Context } from '../text/context';
import { dataText } from '../text/data-words';

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
export const printedSentences = (others: OtherValue[], { text, language }: Context): string[] =>
  others.map(({ other, by }) => text.pages.polls.alsoPrinted(dataText(other, language), by && dataText(by, language)));

/** {@link printedSentences} of a poll row. */
export const conflictNotes = (rowId: string, context: Context): string[] => printedSentences(otherValues(rowId), context);
