import type { Check, Formula, Unchecked } from '../formula';

/** A number that the summary of an event gives in words. */
const inSummary = (row: string, phrase: string, times?: number): Formula => ({
  kind: 'level',
  term: { of: 'words', dataset: 'events', row, column: 'summary_en', phrase, times },
});

/** How the other statements are checked. */
export const OTHER_CHECKS: Record<string, Check | Unchecked> = {
  O01: { formula: inSummary('ev-2015-cw-agreement', 'gave # billion yen', 1_000_000_000) },
  O02: { formula: inSummary('ev-2007-ep-resolution', 'by # votes') },
  O03: { formula: inSummary('ev-2023-tokyo-summit', 'in # years'), provisos: ['bilateral-visit'] },
  O04: { missing: 'no-list' },
};
