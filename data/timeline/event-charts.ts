import type { EventEntry } from '../context/events';
import type { Figure, TimeChart } from '../figure';
import { figure } from '../figures';
import { hasValue, type Period, pointsOf, type Series } from '../series';
import type { Context } from '../text/context';
import { endOf, startOf } from '../time';
import { isNear, REACH } from './around';
import type { FigureFacts } from './event-facts';

/** A figure cut to the time around an event. */
export interface EventChart {
  figure: Figure & { chart: TimeChart };
  /** Id of the whole figure, and where it stands. */
  whole: string;
  path: string;
}

/** The points of a series within reach of an event; cuts between them stay. */
const near = (series: Series, event: Period): Series => ({
  ...series,
  segments: series.segments
    .map((segment) => ({ ...segment, points: segment.points.filter((point) => isNear(point.period, event)) }))
    .filter((segment) => segment.points.length > 0),
});

/** Fewer points than this show no course. */
const FEWEST = 2;

/** The drawn figures among an event's facts, cut to the time around it. */
export function chartsOf({ period }: EventEntry, facts: FigureFacts[], { language, text }: Context): EventChart[] {
  return facts
    .filter(({ drawn }) => drawn)
    .map(({ id, path, chart, series }) => ({
      path,
      whole: id,
      figure: {
        ...figure(id, language),
        id: `around-${id}`,
        headline: text.pages.timeline.names[id],
        chart: {
          ...chart,
          series: series.map((entry) => near(entry.series, period)),
          from: startOf(period.from) - REACH,
          to: endOf(period.to) + REACH,
        },
        notes: [],
      },
    }))
    .filter((shown) => shown.figure.chart.series.flatMap(pointsOf).filter(hasValue).length >= FEWEST);
}
