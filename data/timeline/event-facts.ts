import type { EventEntry } from '../context/events';
import type { TimeChart } from '../figure';
import { figure } from '../figures';
import type { Series } from '../series';
import type { Language } from '../text/context';
import type { TimelineName } from '../text/en/timeline';
import { type Around, around } from './around';
import { figurePath } from './figure-path';
import { TRACKED, type Tracked } from './tracked';

/** One figure's series before and after an event. */
export interface FigureFacts {
  id: TimelineName;
  /** Where the whole figure stands. */
  path: string;
  drawn: boolean;
  chart: TimeChart;
  series: { series: Series; around: Around[] }[];
}

/** The series of a tracked figure that are read. */
export function seriesOfTracked({ figure: id, series }: Tracked, language: Language): { chart: TimeChart; series: Series[] } {
  const { chart } = figure(id, language);
  if (chart.kind !== 'time') throw new Error(`figure "${id}" has no time axis`);
  const read = series ? chart.series.filter((candidate) => series.includes(candidate.id)) : chart.series;
  if (read.length < (series?.length ?? 1)) throw new Error(`figure "${id}" has not all of the series ${series?.join(', ')}`);
  return { chart, series: read };
}

function factsOfFigure(tracked: Tracked, event: EventEntry, language: Language): FigureFacts {
  const { chart, series } = seriesOfTracked(tracked, language);
  const facts = series.map((entry) => ({ series: entry, around: around(entry, event.period) }));
  return {
    id: tracked.figure,
    path: figurePath(tracked.figure),
    drawn: tracked.drawn ?? false,
    chart,
    series: facts.filter((entry) => entry.around.length > 0),
  };
}

/** Whether twelve months before and after are known of both directions. */
const isComplete = ({ series }: FigureFacts): boolean =>
  series.length > 1 && series.every((entry) => entry.around.some(({ span, finding }) => span === 'months-12' && finding.kind === 'change'));

/** What every tracked series of an event's topics shows before and after it; figures with nothing on either side are left out. */
export function factsOf(event: EventEntry, language: Language): FigureFacts[] {
  const facts: FigureFacts[] = [];
  for (const tracked of TRACKED.filter(({ topic }) => event.topics.includes(topic))) {
    const months = facts.find(({ id }) => id === tracked.standsInFor);
    if (months && isComplete(months)) continue;
    const found = factsOfFigure(tracked, event, language);
    if (found.series.length > 0) facts.push(found);
  }
  return facts;
}
