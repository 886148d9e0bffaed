import type { Period, Point, Segment } from '../series';
import { contextOf } from '../text/context';
import { catalogue } from './catalogue';
import type { ComparableSeries, FlowSeries, PollMeasure, PollSeries, WaveMethod } from './comparable';
import { wordsOf } from './words';

export const WORDS = wordsOf(contextOf('en'));

/** @throws for an id that no series of the site has */
export function realSeries(id: string): ComparableSeries {
  const found = catalogue('en').get(id);
  if (!found) throw new Error(`no series is called "${id}"`);
  return found;
}

// The others are made up.

const periodOf = (label: string): Period => ({ from: label, to: label });

export const point = (label: string, value?: number, more: Partial<Point> = {}): Point => ({
  period: periodOf(label),
  label,
  value,
  absence: value === undefined ? 'not-found' : undefined,
  status: 'final',
  flags: [],
  sourceIds: ['a'],
  dataset: 'poll-responses',
  rowId: label,
  ...more,
});

export const flow = (
  segments: Segment[],
  more: Partial<FlowSeries> = {},
  frequency: FlowSeries['measure']['frequency'] = 'year',
): FlowSeries => ({
  id: 'a-flow',
  group: 'trade',
  series: { id: 'a-flow', label: 'A flow', hue: 'jpn', unit: 'usd', segments },
  names: { who: 'Japan', what: 'exports', by: 'a record' },
  heading: 'Trade',
  scale: `usd/${frequency}`,
  countries: ['JPN'],
  measure: { kind: 'flow', concept: 'goods', counter: 'JPN', role: 'exports', direction: 'jpn-kor', frequency, breaks: [] },
  variants: {},
  ...more,
});

const wave = (label: string): WaveMethod => ({ programme: 'a', wave: label, label, mode: 'telephone', ageFloor: 18 });

export const poll = (segments: Segment[], measure: Partial<PollMeasure> = {}, id = 'a.like.yes.jpn'): PollSeries => ({
  id,
  group: 'polls',
  series: { id, label: id, hue: 'jpn', unit: 'percent', segments },
  names: { who: 'Japanese', what: 'Like: yes', by: 'A' },
  heading: 'A',
  scale: 'share-of-people',
  countries: ['JPN', 'KOR'],
  measure: {
    kind: 'poll',
    family: 'a',
    wordings: [],
    question: 'like',
    subject: 'country',
    answer: 'yes',
    answerLabel: 'Yes',
    side: 'positive',
    population: 'JPN',
    target: 'KOR',
    subgroup: 'all',
    waves: segments.flatMap(({ points }) => points.map(({ label }) => wave(label))),
    breaks: [],
    ...measure,
  },
});
