import type { EventEntry } from '../context/events';
import type { Figure, TimeChart } from '../figure';
import { figure } from '../figures';
import { hasValue, pointsOf, type Series } from '../series';
import type { Language } from '../text/context';
import type { TimelineName } from '../text/en/timeline';
import { endOf, startOf } from '../time';
import { seriesOfTracked } from './event-facts';
import { figurePath } from './figure-path';
import { TRACKED } from './tracked';

/** A key figure as one strip of the timeline. */
export interface Strip {
  id: TimelineName;
  figure: Figure & { chart: TimeChart };
  path: string;
}

const STRIPS: TimelineName[] = ['arrivals-both-ways', 'mutual-impressions', 'cabinet-office-affinity', 'trade-as-korea-reports'];

/** First and last moment that any series or event needs. */
function spanOf(series: Series[], events: EventEntry[]): { from: number; to: number } {
  const periods = [
    ...series.flatMap((entry) =>
      pointsOf(entry)
        .filter(hasValue)
        .map(({ period }) => period),
    ),
    ...events.map(({ period }) => period),
  ];
  return {
    from: Math.floor(Math.min(...periods.map(({ from }) => startOf(from)))),
    to: Math.ceil(Math.max(...periods.map(({ to }) => endOf(to)))),
  };
}

/** The strips, all over the same time axis, which also holds every event. */
export function strips(events: EventEntry[], language: Language): Strip[] {
  const found = STRIPS.map((id) => {
    const tracked = TRACKED.find((candidate) => candidate.figure === id);
    if (!tracked) throw new Error(`figure "${id}" is not tracked`);
    return { id, ...seriesOfTracked(tracked, language) };
  });
  const span = spanOf(
    found.flatMap(({ series }) => series),
    events,
  );
  return found.map(({ id, chart, series }) => ({
    id,
    figure: { ...figure(id, language), chart: { ...chart, series, ...span } },
    path: figurePath(id),
  }));
}
