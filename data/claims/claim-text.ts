import { amountText } from './amount';
import { foundLines } from './found-text';
import type { Judged } from './judge';
import { claimMeasure } from './reason-text';
import type { ClaimWords } from './words';

/** The number that is claimed, as exact as the statement prints it; nothing for a statement without one. */
export const claimedText = (checked: Judged, words: ClaimWords): string | undefined =>
  checked.range && amountText(checked.range.value, claimMeasure(checked), words, 'printed');

/** What was worked out; nothing where figures that are not made alike would have to be joined. */
export const computedLines = (checked: Judged, words: ClaimWords): string[] =>
  checked.outcome && checked.verdict !== 'not-comparable' ? foundLines(checked.outcome, checked.unit, words) : [];
