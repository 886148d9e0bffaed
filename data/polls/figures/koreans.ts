import { hasValue, latest, pointsOf, type Series } from '../../series';
import type { Context } from '../../text/context';
import { answerLabel } from '../labels';
import { percent } from '../poll-figure';
import { type PollQuery, pollSeries } from '../series';

/** One answer of the South Korean public. */
export function koreanLine(
  programme: string,
  question: string,
  answer: string,
  dash: Series['dash'],
  context: Context,
  label?: string,
): Series {
  const query: PollQuery = { programmes: [programme], population: 'KOR', question, answer };
  const look = {
    id: `${question}-${answer}`,
    label: label ?? answerLabel({ programme, question, answer }, context.language),
    hue: 'kor',
    dash,
    unit: 'percent',
  } as const;
  return pollSeries(query, look, context);
}

export function lowest(series: Series) {
  const low = pointsOf(series)
    .filter(hasValue)
    .toSorted((a, b) => a.value - b.value)[0];
  if (!low) throw new Error(`${series.id} has no figure`);
  return low;
}

/** How a share stands now and where it was lowest. */
export const nowAndLow = (series: Series, context: Context) => ({
  now: percent(latest(series), context),
  year: latest(series).label,
  low: percent(lowest(series), context),
  lowYear: lowest(series).label,
});
