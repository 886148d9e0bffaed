import { computed } from '../points';
import { pointsOf } from '../series';
import type { ComparableSeries, PollSeries } from './comparable';
import { isPoll } from './comparable';
import type { Words } from './words';

/** What to show of polls that publish both answers of a question. */
export const POLL_SIDES = ['good', 'bad', 'net'] as const;
export type PollSide = (typeof POLL_SIDES)[number];

type Lookup = (id: string) => ComparableSeries | undefined;

/** The positive and the negative answer of the question a series is about; nothing where one of them is not known. */
function bothSides(entry: PollSeries, find: Lookup): { good: PollSeries; bad: PollSeries } | undefined {
  const other = entry.measure.opposite === undefined ? undefined : find(entry.measure.opposite);
  if (!other || !isPoll(other)) return undefined;
  return entry.measure.side === 'positive' ? { good: entry, bad: other } : { good: other, bad: entry };
}

/** The positive share less the negative one, wave by wave; none where either is missing. */
function net(good: PollSeries, bad: PollSeries, { text }: Words): PollSeries {
  const negative = new Map(pointsOf(bad.series).map((point) => [point.label, point]));
  const names = { ...good.names, what: text.sides.net(good.measure.wordings.at(-1)?.label ?? good.names.what) };
  return {
    ...good,
    id: `${good.id}.net`,
    names,
    series: {
      ...good.series,
      id: `${good.id}.net`,
      label: text.names.full(names),
      unit: 'points',
      segments: good.series.segments.map((segment) => ({
        ...segment,
        points: segment.points.map((point) =>
          computed(point, [point, negative.get(point.label)], text.computed.net, (positive, against) => positive - against),
        ),
      })),
    },
    scale: 'net-points-of-people',
    measure: { ...good.measure, answer: 'net', answerLabel: text.sides.netAnswer, side: 'net', opposite: undefined },
  };
}

/** The side of a poll that is wanted; the series itself where its question is not published on both sides. */
export function onSide(entry: PollSeries, side: PollSide | undefined, find: Lookup, words: Words): PollSeries {
  const both = side && bothSides(entry, find);
  if (!both) return entry;
  return side === 'net' ? net(both.good, both.bad, words) : both[side];
}
