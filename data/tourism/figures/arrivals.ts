import type { FigureDefinition } from '../../figure';
import { highest, seriesOf } from '../../points';
import { at, hasValue, latest, type Point, pointsOf, type Series } from '../../series';
import { annualArrivals, monthlyArrivals, type Origin, twelveMonthSums } from '../series';

const lines = (
  labels: { toJapan: string; toKorea: string },
  points: (origin: Origin) => Point[],
): { toJapan: Series; toKorea: Series } => ({
  toJapan: seriesOf({ id: 'to-japan', label: labels.toJapan, hue: 'kor', unit: 'persons' }, points('KOR')),
  toKorea: seriesOf({ id: 'to-korea', label: labels.toKorea, hue: 'jpn', unit: 'persons' }, points('JPN')),
});

const bothWays: FigureDefinition = {
  id: 'arrivals-both-ways',
  build({ text, format }) {
    const words = text.figures['arrivals-both-ways'];
    const { toJapan, toKorea } = lines(words.series, annualArrivals);
    const [mostJapan, mostKorea] = [highest(toJapan), highest(toKorea)];
    return {
      headline: words.headline(mostJapan.label, format.value(mostJapan.value, 'persons'), format.value(mostKorea.value, 'persons')),
      subtitle: words.subtitle,
      chart: { kind: 'time', series: [toJapan, toKorea], unit: 'persons', fromZero: true, dots: false },
      notes: words.notes,
      datasets: ['arrivals-annual'],
      events: 'tourism',
      findings: [
        {
          says: 'both records are of the last year',
          holds: mostJapan.label === latest(toJapan).label && mostKorea.label === latest(toKorea).label,
        },
        { says: 'both records are of the same year', holds: mostJapan.label === mostKorea.label },
      ],
    };
  },
};

/** The first year from which both countries' counts are known without a gap. */
const UNBROKEN_FROM = '1997';

const twoSided: FigureDefinition = {
  id: 'arrivals-two-sided',
  build({ text }) {
    const words = text.figures['arrivals-two-sided'];
    const byYear = (origin: Origin) =>
      new Map(
        annualArrivals(origin)
          .filter(hasValue)
          .map((point) => [point.label, point]),
      );
    const [japanese, koreans] = [byYear('JPN'), byYear('KOR')];
    const years = [...japanese.keys()].filter((year) => year >= UNBROKEN_FROM && koreans.has(year)).toSorted();
    const koreansAhead = (year: string) => (koreans.get(year)?.value ?? 0) > (japanese.get(year)?.value ?? 0);
    const since = years[years.findLastIndex((year) => !koreansAhead(year)) + 1];
    return {
      headline: words.headline(since ?? ''),
      subtitle: words.subtitle,
      chart: {
        kind: 'bars',
        arrangement: 'two-sided',
        unit: 'persons',
        groups: [
          { id: 'to-korea', label: words.groups.toKorea, hue: 'jpn' },
          { id: 'to-japan', label: words.groups.toJapan, hue: 'kor' },
        ],
        rows: years.map((year) => ({ label: year, points: [japanese.get(year), koreans.get(year)] })),
        labels: 'beside',
      },
      notes: words.notes,
      datasets: ['arrivals-annual'],
      findings: [{ says: 'South Koreans are ahead in the last year, but not in all', holds: since !== undefined && since !== years[0] }],
    };
  },
};

const monthly: FigureDefinition = {
  id: 'arrivals-monthly',
  build({ text, format }) {
    const words = text.figures['arrivals-monthly'];
    const { toJapan, toKorea } = lines(words.series, monthlyArrivals);
    const [before, after] = [at(toJapan, '2019-07'), at(toJapan, '2019-10')];
    return {
      headline: words.headline(
        format.number(before.value),
        format.date(before.label),
        format.number(after.value),
        format.date(after.label),
      ),
      subtitle: words.subtitle,
      chart: { kind: 'time', series: [toJapan, toKorea], unit: 'persons', fromZero: true, dots: false },
      notes: words.notes,
      datasets: ['arrivals-monthly'],
      events: 'tourism',
      findings: [{ says: 'October 2019 is below July 2019', holds: after.value < before.value }],
    };
  },
};

const twelveMonths: FigureDefinition = {
  id: 'arrivals-twelve-months',
  build({ text, format }) {
    const words = text.figures['arrivals-twelve-months'];
    const { toJapan, toKorea } = lines(words.series, (origin) => twelveMonthSums(monthlyArrivals(origin), words.computed));
    const [japan, korea] = [latest(toJapan), latest(toKorea)];
    const ends = (series: Series) => pointsOf(series).at(-1)?.label;
    return {
      headline: words.headline(
        format.value(japan.value, 'persons'),
        format.date(japan.label),
        format.value(korea.value, 'persons'),
        format.date(korea.label),
      ),
      subtitle: words.subtitle,
      chart: { kind: 'time', series: [toJapan, toKorea], unit: 'persons', fromZero: true, dots: false },
      notes: words.notes,
      datasets: ['arrivals-monthly'],
      events: 'tourism',
      findings: [{ says: 'the sums run to the last month', holds: ends(toJapan) === japan.label && ends(toKorea) === korea.label }],
    };
  },
};

export const yearFigures = [bothWays, twoSided];
export const monthFigures = [monthly, twelveMonths];
