import type { FigureDefinition } from '../../figure';
import { seriesOf } from '../../points';
import { at, latest, pointsOf, type Series } from '../../series';
import type { Text } from '../../text/context';
import { afterImf, annualPoints, mirrorPoints, type Reporter } from '../series';

/** One direction of goods in both countries' books. */
const twoRecords = (id: 'korea-to-japan-two-records' | 'japan-to-korea-two-records', from: Reporter, to: Reporter): FigureDefinition => ({
  id,
  build({ text, format }) {
    const words = text.figures[id];
    const reason = afterImf(text.pages.trade.afterImf);
    const record = (side: 'exporter' | 'importer', reporter: Reporter): Series =>
      seriesOf(
        { id: side, label: words.series[side], hue: reporter === 'JPN' ? 'jpn' : 'kor', unit: 'usd' },
        annualPoints(reporter, side === 'exporter' ? 'exports' : 'imports'),
        reason,
      );
    const [exporter, importer] = [record('exporter', from), record('importer', to)];
    // One of the two ends earlier: they are compared in the last year both know.
    const year = [latest(exporter).label, latest(importer).label].toSorted()[0] ?? '';
    const [sent, received] = [at(exporter, year), at(importer, year)];
    return {
      headline: words.headline(year, format.value(received.value, 'usd'), format.value(sent.value, 'usd')),
      subtitle: words.subtitle,
      chart: { kind: 'time', series: [exporter, importer], unit: 'usd', fromZero: true, dots: false },
      notes: words.notes,
      datasets: ['trade-annual'],
      events: 'trade',
      findings: [{ says: 'the two records differ', holds: sent.value !== received.value }],
    };
  },
});

const gapSeries = (
  labels: Text['figures']['mirror-gap-percent']['series'],
  column: 'gap_usd' | 'gap_percent_of_exporter',
  unit: 'usd' | 'percent',
) => [
  seriesOf({ id: 'to-japan', label: labels.toJapan, hue: 'kor', unit }, mirrorPoints('KOR', column)),
  seriesOf({ id: 'to-korea', label: labels.toKorea, hue: 'jpn', dash: 'dashed', unit }, mirrorPoints('JPN', column)),
];

const RECENT = '2010';

const gapPercent: FigureDefinition = {
  id: 'mirror-gap-percent',
  build({ text, format }) {
    const words = text.figures['mirror-gap-percent'];
    const series = gapSeries(words.series, 'gap_percent_of_exporter', 'percent');
    const points = series.flatMap(pointsOf).filter((point) => point.label >= RECENT);
    const values = points.flatMap((point) => point.value ?? []);
    const last =
      points
        .map((point) => point.label)
        .toSorted()
        .at(-1) ?? '';
    return {
      headline: words.headline(RECENT, last, format.value(Math.min(...values), 'percent'), format.value(Math.max(...values), 'percent')),
      subtitle: words.subtitle,
      chart: { kind: 'time', series, unit: 'percent', fromZero: true, dots: false },
      notes: words.notes,
      datasets: ['trade-mirror-annual', 'trade-annual'],
      events: 'trade',
      findings: [{ says: 'the importer records more in every year since 2010', holds: Math.min(...values) > 0 }],
    };
  },
};

const gapDollars: FigureDefinition = {
  id: 'mirror-gap-dollars',
  build({ text, format }) {
    const words = text.figures['mirror-gap-dollars'];
    const series = gapSeries(words.series, 'gap_usd', 'usd');
    const [toJapan, toKorea] = series.map(latest);
    if (!toJapan || !toKorea) throw new Error('the mirror gap has two directions');
    return {
      headline: words.headline(toKorea.label, format.value(Math.abs(toKorea.value), 'usd'), format.value(Math.abs(toJapan.value), 'usd')),
      subtitle: words.subtitle,
      chart: { kind: 'time', series, unit: 'usd', fromZero: true, dots: false },
      notes: words.notes,
      datasets: ['trade-mirror-annual', 'trade-annual'],
      events: 'trade',
      findings: [{ says: 'both directions end in the same year', holds: toJapan.label === toKorea.label }],
    };
  },
};

export const recordFigures = [
  twoRecords('japan-to-korea-two-records', 'JPN', 'KOR'),
  twoRecords('korea-to-japan-two-records', 'KOR', 'JPN'),
  gapPercent,
  gapDollars,
];
