import { hasValue, latest, pointsOf, type Series } from '../../series';
import type { Context } from '../../text/context';
import { timeChart } from '../charts';
import { pollFigure } from '../poll-figure';
import { pollSeries } from '../series';

/** Scales published as a mean: degrees or scores, never per cent. */
function means(programme: string, question: string, unit: 'degrees' | 'score', everyMonths: number, context: Context): Series {
  return pollSeries(
    { programmes: [programme], population: 'KOR', question, everyMonths },
    { id: 'kor', label: context.text.codes.people.KOR, hue: 'kor', unit },
    context,
  );
}

const scoreText = (value: number, { format }: Context): string => format.number(value, 2);

const datasets: ['poll-means'] = ['poll-means'];

const thermometer = pollFigure('hankook-research-thermometer', (context, text) => {
  const series = means('hankook-research-thermometer', 'feeling-thermometer', 'degrees', 3, context);
  const low =
    pointsOf(series)
      .filter(hasValue)
      .toSorted((a, b) => a.value - b.value)[0] ?? latest(series);
  const now = latest(series);
  return {
    headline: text.headline({
      now: scoreText(now.value, context),
      year: context.format.date(now.label),
      low: scoreText(low.value, context),
      lowYear: context.format.date(low.label),
    }),
    chart: timeChart([series]),
    datasets,
    findings: [{ says: 'the low came before the latest reading', holds: low.label < now.label }],
  };
});

/** Two ends of a short series of scores. */
const firstAndLast = (series: Series, context: Context) => {
  const values = pointsOf(series).filter(hasValue);
  return { first: scoreText(values[0]?.value ?? latest(series).value, context), last: scoreText(latest(series).value, context) };
};

const twentyCountries = pollFigure('hankook-research-20-countries', (context, text) => {
  const series = means('hankook-research-20-countries', 'favourability-score', 'score', 12, context);
  const { first, last } = firstAndLast(series, context);
  return { headline: text.headline({ first, second: last }), chart: timeChart([series]), datasets, findings: [] };
});

const asan = pollFigure('asan-favourability', (context, text) => {
  const series = means('asan', 'favourability-score', 'score', 1, context);
  return { headline: text.headline(firstAndLast(series, context)), chart: timeChart([series]), datasets, findings: [] };
});

export const hankookResearchTrends = [thermometer, twentyCountries];
export const asanTrend = [asan];
