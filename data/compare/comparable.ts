import type { Public } from '../csv/country';
import type { PollAnswer, PollBreak, PollQuestion, PollWave } from '../polls/datasets';
import type { Segment, Series } from '../series';
import type { Words } from '../text/data-words';

export type Group = 'polls' | 'trade' | 'tourism' | 'rates';
export type FlowGroup = Exclude<Group, 'polls'>;

/** What one axis can carry: the unit, of what, over how long (`usd/year`, `share-of-people`). Two keys never share an axis. */
export type Scale = string;

/** Which side of its question an answer takes; `net` is the positive share less the negative one. */
export type Side = PollAnswer['valence'] | 'net' | 'mean';

/** What a question is about. */
export type Subject =
  | 'people'
  | 'leader'
  | 'government'
  | 'influence'
  | 'relations'
  | 'trust'
  | 'threat'
  | 'reasons'
  | 'travel'
  | 'issue'
  | 'country';

/** One question as one programme asks it. */
export interface Wording {
  programme: string;
  programmeName: string;
  organisers: string[];
  label: string;
  original?: string;
  originalLanguage?: PollQuestion['wording_original_language'];
  /** For finding a series; what a reader sees is `beside`. */
  english: string;
  beside?: Words;
  englishStatus: PollQuestion['wording_en_status'];
  answerType: PollQuestion['answer_type'];
  scale?: string;
}

/** How one public was asked in one wave. */
export interface WaveMethod {
  programme: string;
  wave: string;
  /** As the point of the wave is labelled. */
  label: string;
  mode?: PollWave['mode'];
  ageFloor?: number;
  /** The people a sample stands for, in the source's words. */
  covered?: string;
  sample?: number;
}

/** Where the method of one series changed. `never`: no line crosses it. `mark`: the line goes on. */
export interface Break {
  kind: PollBreak['kind'] | 'record';
  rule: PollBreak['join_rule'];
  /** The first point by the new method. */
  label: string;
  /** In the words of the data; a change that only the waves show has codes instead. */
  what: string | { from: string; to: string };
}

/** What makes a poll series comparable with another. */
export interface PollMeasure {
  kind: 'poll';
  /** Programmes that asked the same question one after another have one family. */
  family: string;
  /** One a programme, oldest first. */
  wordings: Wording[];
  question: string;
  subject: Subject;
  answer: string;
  answerLabel: string;
  side: Side;
  population: Public;
  target?: Public;
  subgroup: string;
  averageBase?: string;
  /** Every wave from the first to the last with a figure, in order. */
  waves: WaveMethod[];
  breaks: Break[];
  /** The series of the other answer, where the question has just two sides. */
  opposite?: string;
}

export type FlowConcept =
  | 'goods'
  | 'reconciled-goods'
  | 'balance'
  | 'mirror-gap'
  | 'trade-share'
  | 'trade-rank'
  | 'yearly-change'
  | 'world-goods'
  | 'material'
  | 'commodity'
  | 'consumer-good'
  | 'investment'
  | 'exchange-rate'
  | 'arrivals'
  | 'entries'
  | 'purpose'
  | 'traveller-group'
  | 'world-arrivals'
  | 'spending'
  | 'residents';

/** What makes a count comparable with another. */
export interface FlowMeasure {
  kind: 'flow';
  concept: FlowConcept;
  /** Whose record it is: the reporter of trade, the country that counts arrivals. */
  counter?: string;
  /** How the counter books it. */
  role?: 'exports' | 'imports' | 'total';
  /** From where to where: `kor-jpn`. */
  direction?: string;
  /** Goods, purpose, age or sex counted apart. */
  item?: string;
  frequency: 'year' | 'quarter' | 'month';
  breaks: Break[];
}

interface Comparable {
  /** Stable: part of addresses. */
  id: string;
  series: Series;
  /** Words that tell it apart from its neighbours in a chart: who, what, by whom. */
  names: { who: string; what: string; by: string };
  /** Heading in the picker: a poll's name or a room of the site. */
  heading: string;
  scale: Scale;
  /** Countries it is about, for searching. */
  countries: string[];
}

export interface PollSeries extends Comparable {
  group: 'polls';
  measure: PollMeasure;
}

export interface FlowSeries extends Comparable {
  group: FlowGroup;
  measure: FlowMeasure;
  /** The same flow worked out in another way when the site is built. */
  variants: { sum12?: Segment[]; per100?: Segment[] };
}

/** One series of the site with all that is needed to say whether another may stand beside it. */
export type ComparableSeries = PollSeries | FlowSeries;

export const isPoll = (entry: ComparableSeries): entry is PollSeries => entry.group === 'polls';
export const isFlow = (entry: ComparableSeries): entry is FlowSeries => entry.group !== 'polls';
