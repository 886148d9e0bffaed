import type { BarChart, TimeChart } from '../figure';
import type { Point, Series } from '../series';
import type { Context } from '../text/context';
import { answerLabel } from './labels';
import { marginOfChange } from './margin';
import { type Look, type PollQuery, pollSeries } from './series';
import { sharePoint, type WaveQuery } from './shares';

/** Poll shares over time: from zero, every wave a dot. */
export const timeChart = (series: Series[], extra: Partial<TimeChart> = {}): TimeChart => ({
  kind: 'time',
  series,
  unit: series[0]?.unit ?? 'percent',
  fromZero: true,
  dots: true,
  ...extra,
});

/** The two publics, in the order they stand everywhere on the site. */
export const BOTH = [
  { population: 'JPN', hue: 'jpn' },
  { population: 'KOR', hue: 'kor' },
] as const;

type Asked = Omit<PollQuery, 'population' | 'target'>;

/** The Japanese and the South Korean line of one question: what each says of the other or of both countries' relations. */
export function bothPublics(query: Asked, context: Context, dash?: Look['dash'], suffix = ''): [Series, Series] {
  const [jpn, kor] = BOTH.map(({ population, hue }) => {
    const people = context.text.codes.people[population];
    const label = suffix === '' ? people : context.format.pair(people, suffix);
    return pollSeries(
      { ...query, population },
      { id: `${population.toLowerCase()}-${query.answer}`, label, hue, dash, unit: 'percent' },
      context,
    );
  });
  if (!jpn || !kor) throw new Error('there are two publics');
  return [jpn, kor];
}

type Asks = Pick<WaveQuery, 'question' | 'answer' | 'subgroup'> & { label?: string };

/** Answers of both publics in one wave, a row an answer; a public that has no figure of it has no bar. */
export function bothBars(wave: Pick<WaveQuery, 'programme' | 'wave'>, asks: Asks[], context: Context): BarChart {
  return bars(
    BOTH.map(({ population, hue }) => ({ id: population.toLowerCase(), label: context.text.codes.people[population], hue })),
    asks.map(({ label, ...ask }) => ({
      label: label ?? answerLabel({ ...wave, ...ask }, context.language),
      points: BOTH.map(({ population }) => sharePoint({ ...wave, ...ask, population }, context)),
    })),
  );
}

/** Bars of shares from zero. Names of rows stand above their bars unless all are short. */
export function bars(groups: BarChart['groups'], rows: BarChart['rows'], extra: Partial<BarChart> = {}): BarChart {
  const labels = rows.every(({ label }) => label.length <= 14) ? 'beside' : 'above';
  return { kind: 'bars', arrangement: 'grouped', unit: 'percent', groups, rows, labels, ...extra };
}

/** Fewest people that any poll of the site asked in one country, for the error of a change where a sample is not published. */
const CAUTIOUS_SAMPLE = 500;

/** Whether two waves differ by more than the nominal error of their difference. */
export function differs(before: Point & { value: number }, after: Point & { value: number }): boolean {
  const side = (point: Point & { value: number }) => ({ share: point.value, sample: point.sample ?? CAUTIOUS_SAMPLE });
  return Math.abs(after.value - before.value) > marginOfChange(side(before), side(after));
}
