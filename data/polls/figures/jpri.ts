import type { Public } from '../../csv/country';
import { at, hasValue, latest, pointsOf, type Series } from '../../series';
import type { Context } from '../../text/context';
import { differs, timeChart } from '../charts';
import { percent, pollFigure } from '../poll-figure';
import { type Look, pollSeries } from '../series';

const ON_JAPAN = { question: 'favourable-to-japan', answer: 'favourable-total' };

/** South Korea first; countries of one grey differ by dash. */
const COUNTRIES: [Public, Look['hue'], Look['dash']?][] = [
  ['KOR', 'kor'],
  ['THA', 'other-1'],
  ['USA', 'other-2'],
  ['FRA', 'other-3'],
  ['GBR', 'other-4'],
  ['CHN', 'neutral', 'dashed'],
  ['RUS', 'neutral', 'dotted'],
];

const country = (
  [population, hue, dash]: (typeof COUNTRIES)[number],
  asked: { question: string; answer: string },
  context: Context,
): Series =>
  pollSeries(
    { programmes: ['jpri'], population, ...asked },
    { id: population.toLowerCase(), label: context.text.codes.country[population], hue, dash, unit: 'percent' },
    context,
  );

const southKoreans = pollFigure('jpri-south-koreans-on-japan', (context, text) => {
  const kor = country(['KOR', 'kor'], ON_JAPAN, context);
  const [before, now] = pointsOf(kor).filter(hasValue).slice(-2);
  if (!before || !now) throw new Error('two waves are needed');
  const earlier = pointsOf(kor).filter((point) => point !== now);
  return {
    headline: text.headline({ now: percent(now, context), before: percent(before, context), year: context.format.label(now.label) }),
    chart: timeChart([kor]),
    findings: [
      { says: 'up by more than the error of a change', holds: now.value > before.value && differs(before, now) },
      { says: 'more than half for the first time', holds: now.value > 50 && earlier.every(({ value = 0 }) => value <= 50) },
    ],
  };
});

const byCountry = pollFigure('jpri-on-japan-by-country', (context, text) => {
  const series = COUNTRIES.map((entry) => country(entry, ON_JAPAN, context));
  const [kor, ...others] = series;
  if (!kor) throw new Error('South Korea is shown');
  const always = others
    .filter(({ id }) => ['tha', 'usa', 'fra', 'gbr'].includes(id))
    .flatMap(pointsOf)
    .filter(hasValue);
  const koreans = new Map(pointsOf(kor).map(({ label, value }) => [label, value]));
  const thailand = others.find(({ id }) => id === 'tha') ?? kor;
  return {
    headline: text.headline({ kor: percent(latest(kor), context), thailand: percent(latest(thailand), context) }),
    chart: timeChart(series),
    findings: [
      { says: 'below the four others in every wave', holds: always.every(({ label, value }) => value > (koreans.get(label) ?? 0)) },
      { says: 'both are of the same wave', holds: latest(kor).label === latest(thailand).label },
    ],
  };
});

const trust = pollFigure('jpri-trust', (context, text) => {
  const asked = { question: 'trust-in-japan', answer: 'trustworthy-total' };
  const series = COUNTRIES.slice(0, 6).map((entry) => country(entry, asked, context));
  const thailand = series.find(({ id }) => id === 'tha');
  const kor = series.find(({ id }) => id === 'kor');
  if (!thailand || !kor) throw new Error('both are shown');
  const last = latest(thailand);
  return {
    headline: text.headline({
      kor: percent(at(kor, last.label), context),
      thailand: percent(last, context),
      year: context.format.label(last.label),
    }),
    chart: timeChart(series),
    findings: [],
  };
});

const news = pollFigure('jpri-news-interest', (context, text) => {
  const kor = country(['KOR', 'kor'], { question: 'interest-in-news-about-japan', answer: 'interested-total' }, context);
  return {
    headline: text.headline({ kor: percent(latest(kor), context), year: latest(kor).label }),
    chart: timeChart([kor]),
    findings: [],
  };
});

export const jpriTrends = [southKoreans, byCountry, trust, news];
