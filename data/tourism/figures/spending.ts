import type { FigureDefinition } from '../../figure';
import { earliest, highest, lowest, seriesOf } from '../../points';
import { hasValue, latest, type Point } from '../../series';
import { spendingPoints } from '../series';

/** The survey of cruise passengers was split off in 2018. */
const cruises =
  (reason: string) =>
  (before: Point, after: Point): string | undefined =>
    before.label < '2018' && after.label >= '2018' ? reason : undefined;

const total: FigureDefinition = {
  id: 'spending-koreans-total',
  build({ text, format }) {
    const words = text.figures['spending-koreans-total'];
    const series = seriesOf(
      { id: 'total', label: words.series.total, hue: 'kor', unit: 'jpy' },
      spendingPoints('KOR', 'total-expenditure', 'jpy', 'year'),
      cruises(words.breakReason),
    );
    const last = latest(series);
    return {
      headline: words.headline(last.label, format.value(last.value, 'jpy')),
      subtitle: words.subtitle,
      chart: { kind: 'time', series: [series], unit: 'jpy', fromZero: true, dots: true },
      notes: words.notes,
      datasets: ['visitor-spending'],
      events: 'tourism',
      findings: [{ says: 'the last year is the highest', holds: highest(series).label === last.label }],
    };
  },
};

const perVisitor: FigureDefinition = {
  id: 'spending-koreans-per-visitor',
  build({ text, format }) {
    const words = text.figures['spending-koreans-per-visitor'];
    const series = seriesOf(
      { id: 'per-visitor', label: words.series.visitor, hue: 'kor', unit: 'jpy' },
      spendingPoints('KOR', 'expenditure-per-visitor', 'jpy', 'year'),
      cruises(words.breakReason),
    );
    return {
      headline: words.headline(
        earliest(series).label,
        latest(series).label,
        format.number(lowest(series).value),
        format.number(highest(series).value),
      ),
      subtitle: words.subtitle,
      chart: { kind: 'time', series: [series], unit: 'jpy', fromZero: true, dots: true },
      notes: words.notes,
      datasets: ['visitor-spending'],
      events: 'tourism',
      findings: [{ says: 'the years differ', holds: lowest(series).value < highest(series).value }],
    };
  },
};

const japanesePerVisitor: FigureDefinition = {
  id: 'spending-japanese-per-visitor',
  build({ text, format }) {
    const words = text.figures['spending-japanese-per-visitor'];
    const points = spendingPoints('JPN', 'expenditure-per-visitor', 'usd', 'quarter').filter(hasValue);
    const last = points.at(-1);
    return {
      headline: words.headline(last ? format.period(last.period) : '', format.value(last?.value ?? 0, 'usd')),
      subtitle: words.subtitle,
      chart: {
        kind: 'bars',
        arrangement: 'grouped',
        unit: 'usd',
        groups: [{ id: 'per-visitor', label: words.group, hue: 'jpn' }],
        rows: points.map((point) => ({ label: format.period(point.period), points: [point] })),
        labels: 'above',
      },
      notes: words.notes,
      datasets: ['visitor-spending'],
      findings: [{ says: 'three quarters are known', holds: points.length === 3 }],
    };
  },
};

export const spendingFigures = [total, perVisitor, japanesePerVisitor];
