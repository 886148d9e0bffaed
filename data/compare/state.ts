import type { EventCategory } from '../context/shown-event';
import type { FlowGroup } from './comparable';
import type { PollSide } from './sides';
import type { FlowTransform } from './transform';

/** As many series as colours, dashes and a reader's memory tell apart. */
export const MOST_SERIES = 6;

/** All that a reader has chosen: the address holds it, and nothing else does. */
export interface CompareState {
  /** Ids, in the reader's order. */
  series: string[];
  /** Which answer of polls that publish both; as chosen where it is left out. */
  side?: PollSide;
  /** How each kind of flow is shown; level where it is left out. */
  transforms: Partial<Record<FlowGroup, Exclude<FlowTransform, 'level'>>>;
  /** Month or year that an index sets to 100; the first common one where it is left out. */
  base?: string;
  /** First and last year or month shown; all where they are left out. */
  from?: string;
  to?: string;
  /** Categories of events to draw; none at first, since a line beside a fall reads as its cause. */
  events: EventCategory[];
  margins: boolean;
  /** Two points of one of the series, by their labels, whose difference is read. */
  change?: { series: string; from: string; to: string };
}

/** The pair that both publics were asked. */
export const DEFAULT_SERIES = ['genron-eai.impression.good.jpn', 'genron-eai.impression.good.kor'];

/** What the page shows at its bare address. */
export const DEFAULT_STATE: CompareState = { series: DEFAULT_SERIES, transforms: {}, events: [], margins: false };
