import type { Figure } from '../../figure';
import { percent } from '../../polls/poll-figure';
import { at, type Point } from '../../series';
import type { Context } from '../../text/context';
import { changeBetween } from '../change';
import type { ComparableSeries } from '../comparable';
import { type CompareState, DEFAULT_STATE } from '../state';

/** What a prepared comparison says. */
export interface PreparedText {
  /** The finding, in one sentence without a full stop. */
  headline: string;
  /** Two or three sentences, one paragraph each. */
  paragraphs: string[];
  /** What must not be concluded. */
  not: string[];
}

export type Find = (id: string) => ComparableSeries;

export interface PreparedDefinition {
  /** Part of its address. */
  slug: string;
  state: CompareState;
  build(context: Context, find: Find): PreparedText & Pick<Figure, 'findings'>;
}

/** A state with everything left at its default but the series and what is named. */
export const showing = (series: string[], more: Partial<CompareState> = {}): CompareState => ({ ...DEFAULT_STATE, ...more, series });

export type Valued = Point & { value: number };

/** The figure of one point; throws where there is none, since a sentence would be empty. */
export const valueAt = (entry: ComparableSeries, label: string): Valued => at(entry.series, label);

/** A share as a sentence writes it, with the decimals its source prints. */
export const shareAt = (entry: ComparableSeries, label: string, context: Context): string => percent(valueAt(entry, label), context);

/** A share's change and its margin, both in points; throws where the guard refuses it. */
export function changeAt(
  entry: ComparableSeries,
  from: string,
  to: string,
  { format }: Context,
): { points: string; margin: string; exceeds: boolean } {
  const change = changeBetween(entry, from, to);
  if (change.kind !== 'share') throw new Error(`${entry.id}: no change can be read from ${from} to ${to}`);
  return { points: format.signed(change.difference), margin: format.signed(change.margin).replace('+', '±'), exceeds: change.exceeds };
}

/** How far a figure is from an earlier one, in percent of it. */
export const percentFrom = (before: Valued, after: Valued): number => (100 * (after.value - before.value)) / before.value;
